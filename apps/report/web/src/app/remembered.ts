/** What a browser keeps for its reader: preferences, never anything of a run. */
export type Preference = "language" | "theme" | "keys";

/** The value of a preference; null where none was kept or the browser keeps nothing. */
export function remembered(name: Preference): string | null {
  try {
    return localStorage.getItem(`assay.${name}`);
  } catch (error) {
    return keptNothing(error);
  }
}

/** Keeps a preference, where the browser lets it; null forgets it. */
export function remember(name: Preference, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`assay.${name}`);
    else localStorage.setItem(`assay.${name}`, value);
  } catch (error) {
    keptNothing(error);
  }
}

// A browser that forbids storage throws; the preference then lasts as long as the page.
function keptNothing(error: unknown): null {
  if (error instanceof DOMException) return null;
  throw error;
}
