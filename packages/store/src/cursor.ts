import { AssayError } from "@assay/spec";

type Part = string | number;

/** The key of a page's last row as one opaque word. */
export function toCursor(key: readonly Part[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** The key that {@link toCursor} was given. What was not made by it is refused. */
export function fromCursor(cursor: string, kinds: readonly ("string" | "number")[]): readonly Part[] {
  const key = parse(Buffer.from(cursor, "base64url").toString());
  const fits = Array.isArray(key) && key.length === kinds.length && kinds.every((kind, at) => typeof key[at] === kind);
  if (fits) return key as Part[]; // each part was checked
  throw new AssayError("store/bad-cursor", "The cursor is not one that a page gave.", {
    next: "Begin again without a cursor.",
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: refused with what is not a key
  }
}

/** Rows a page may have. */
export function pageLimit(asked: number | undefined): number {
  return Math.min(1000, Math.max(1, Math.floor(asked ?? 100)));
}
