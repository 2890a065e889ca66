import { isHeading } from "../csv/heading.ts";
import type { SheetRow } from "./sheet-row.ts";

// Titles, dates of print and empty rows may stand above the names of the columns.
const deepest = 15;
const body = 20;

/** Which of the first rows of a sheet names its columns; null where none does. */
export function headingIn(rows: readonly SheetRow[]): number | null {
  const used = [...new Set(rows.slice(0, deepest + body).flatMap(({ cells }) => cells.map(([column]) => column)))].sort(
    (one, other) => one - other,
  );
  const dense = rows.map((row) => laidOut(row, used));
  for (let at = 0; at < Math.min(deepest, rows.length); at++) {
    const row = dense[at] ?? [];
    const named = row.filter((cell) => cell !== "").length;
    if (used.length > 1 && named < 2) continue; // a title
    if (rows.length > at + 1 && isHeading(row, dense.slice(at + 1, at + 1 + body))) return at;
    if (named * 2 > used.length) return null; // data has begun
  }
  return null;
}

function laidOut({ cells }: SheetRow, used: readonly number[]): string[] {
  const byColumn = new Map(cells);
  return used.map((column) => byColumn.get(column)?.trim() ?? "");
}
