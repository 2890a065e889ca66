/** A step on any byte from `low` to `high`. */
export interface ByteEdge {
  readonly low: number;
  readonly high: number;
  readonly to: number;
}

/**
 * Every digit for any digit, every letter of a case for most of them. The automaton of all patterns tells shapes apart, not digits: with
 * 850 patterns that ask for `[2-9]\d{2}` here and `(?:19|20)\d\d` there, a megabyte of log lines met 15,000 states, as shapes 1,000. What
 * has the shape is then held against the pattern itself.
 */
const widenings: readonly { readonly low: number; readonly high: number; readonly least: number }[] = [
  { low: 0x30, high: 0x39, least: 1 },
  { low: 0x41, high: 0x5a, least: 13 },
  { low: 0x61, high: 0x7a, least: 13 },
];

/** The edges of a node as shapes; the same array where nothing is wider. */
export function shapeOf(edges: readonly ByteEdge[]): readonly ByteEdge[] {
  const wider = [...Map.groupBy(edges, ({ to }) => to)].flatMap(([to, group]) => widened(group, to));
  return wider.length === 0 ? edges : [...edges, ...wider];
}

/** What is to be added to the edges to one target. */
function widened(group: readonly ByteEdge[], to: number): ByteEdge[] {
  return widenings.flatMap(({ low, high, least }) => {
    const members = countIn(group, low, high);
    return members >= least && members <= high - low ? [{ low, high, to }] : [];
  });
}

/** How many bytes of a stretch the edges take; they do not overlap. */
function countIn(group: readonly ByteEdge[], low: number, high: number): number {
  return group.reduce((sum, edge) => sum + Math.max(0, Math.min(high, edge.high) - Math.max(low, edge.low) + 1), 0);
}
