/** A cell: its column from 0 and its text. */
export type SheetCell = readonly [column: number, text: string];

/** A row: its number from 0 and its cells, in the order of their columns. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}
