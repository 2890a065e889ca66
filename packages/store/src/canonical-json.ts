/** JSON with the keys of every object sorted and no white space: one text for one value. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isPlain(part) ? sortKeys(part) : part));
}

function isPlain(part: unknown): part is Record<string, unknown> {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}

function sortKeys(part: Record<string, unknown>): Record<string, unknown> {
  const sorted = Object.entries(part).sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return Object.fromEntries(sorted);
}
