import { displayWidth, pad, truncate, truncateMiddle } from "./display.ts";

/** A column of a grid. */
export interface GridColumn {
  readonly title: string;
  readonly align?: "left" | "right";
  /** May be cut when the terminal is too narrow, down to this many columns. */
  readonly shrink?: { readonly to: number; readonly at: keyof typeof cuts };
}

/** Paints a cell after its width is settled; escape sequences have none. The titles are row -1. */
export type PaintCell = (cell: string, column: number, row: number) => string;

const gap = 2;

/** What stands between the items of a cell that is a list. */
export const listMark = " · ";

/** Ways to cut a cell: at its end; in its middle, for addresses; between the items of a list, telling how many are left out. */
const cuts = { end: truncate, middle: truncateMiddle, list: truncateList } as const;

/** Rows under their titles, each column as wide as its content, cut to the terminal where columns allow it. */
export function grid(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: PaintCell = (cell) => cell,
): string[] {
  const widths = fit(columns, rows, width - 1);
  const line = (cells: readonly string[], row: number): string => {
    const texts = columns.map((column, of) => cell(cells[of] ?? "", column, widths[of] ?? 0));
    const last = texts.length - 1;
    const trimmed = texts.map((text, of) => (of === last ? text.trimEnd() : text));
    return ` ${trimmed.map((text, of) => paint(text, of, row)).join(" ".repeat(gap))}`;
  };
  return [columns.map(({ title }) => title), ...rows].map((cells, at) => line(cells, at - 1));
}

function cell(text: string, column: GridColumn, width: number): string {
  return pad(cuts[column.shrink?.at ?? "end"](text, width), width, column.align ?? "left");
}

/** Natural widths, less what the terminal lacks: taken from the widest column that may shrink until it fits. */
function fit(columns: readonly GridColumn[], rows: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map(({ title }, of) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[of] ?? ""))),
  );
  let over = widths.reduce((sum, one) => sum + one, 0) + gap * (columns.length - 1) - width;
  while (over > 0) {
    const widest = widestThatMayShrink(columns, widths);
    if (widest === -1) return widths;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over--;
  }
  return widths;
}

function widestThatMayShrink(columns: readonly GridColumn[], widths: readonly number[]): number {
  let widest = -1;
  for (const [at, { title, shrink }] of columns.entries()) {
    const width = widths[at] ?? 0;
    if (shrink !== undefined && width > Math.max(shrink.to, displayWidth(title)) && width > (widths[widest] ?? 0))
      widest = at;
  }
  return widest;
}

function truncateList(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const items = text.split(listMark);
  for (let kept = items.length - 1; kept > 0; kept--) {
    const some = `${items.slice(0, kept).join(listMark)} +${items.length - kept}`;
    if (displayWidth(some) <= width) return some;
  }
  const others = ` +${items.length - 1}`;
  return items.length === 1 ? truncate(text, width) : truncate(items[0] ?? "", width - others.length) + others;
}
