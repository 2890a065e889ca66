/** Which of two comes first, lowest first. */
export type Order<Row> = (one: Row, other: Row) => number;

/** Rows by a named order; with `-` before the name, the other way round. Rows that are alike keep their places. */
export function ordered<Row, Name extends string>(
  rows: readonly Row[],
  orders: Readonly<Record<Name, Order<Row>>>,
  sort: Name | `-${Name}`,
): Row[] {
  const name = (sort.startsWith("-") ? sort.slice(1) : sort) as Name; // what is left of `-${Name}` is a Name
  const order = orders[name];
  return rows.toSorted(sort.startsWith("-") ? (one, other) => order(other, one) : order);
}

/** Code-unit order: the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
