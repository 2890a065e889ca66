/** What the address says beside the page: filters, order, run. Plain words, so that an address can be read and written by hand. */
export type Search = Readonly<Record<string, string>>;

/** Reads `?type=contact.email&q=sick`. Every value stays the word it is. */
export function parseSearch(text: string): Search {
  return Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => value !== ""));
}

/** Writes it back; what is not set is left out. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const set = Object.entries(search).flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value]] : [],
  );
  const text = new URLSearchParams(set).toString();
  return text === "" ? "" : `?${text}`;
}

/** A search of these words, each set or not. */
export type SearchOf<Name extends string> = { readonly [Key in Name]?: string | undefined };

/** Keeps of a search the words that a page knows. */
export function only<const Name extends string>(
  names: readonly Name[],
): (search: Record<string, unknown>) => SearchOf<Name> {
  return (search) => {
    const known = names.flatMap((name) => {
      const value = search[name];
      return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
    });
    return Object.fromEntries(known) as SearchOf<Name>; // made of these names only
  };
}
