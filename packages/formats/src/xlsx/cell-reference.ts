/** Column and row of a reference such as `B7`, both from 0; null where it is none. */
export function cellOf(reference: string): { readonly column: number; readonly row: number } | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  const row = Number(reference.slice(at));
  if (column === 0 || column > 16_384 || !Number.isInteger(row) || row < 1 || row > 2 ** 20) return null;
  return { column: column - 1, row: row - 1 };
}
