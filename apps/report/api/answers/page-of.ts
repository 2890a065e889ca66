import { AssayError } from "@assay/spec";
import type { Page } from "../../wire/page.ts";

/** Which page: `cursor` is `next` of the page before. */
export interface Asked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/**
 * One page of rows. The cursor names the last row of the page before and its place, so that a page goes on after that row even
 * when rows before it have come or gone; where the row itself is gone, after its place.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  { cursor, limit }: Asked,
): Omit<Page<Row>, "all"> {
  const start = cursor === undefined ? 0 : startAfter(rows, idOf, read(cursor));
  const shown = rows.slice(start, start + limit);
  const last = shown.at(-1);
  const next = last === undefined || start + limit >= rows.length ? null : write(start + limit, idOf(last));
  return { rows: shown, next, matching: rows.length };
}

interface Cursor {
  readonly place: number;
  readonly id: string;
}

function startAfter<Row>(rows: readonly Row[], idOf: (row: Row) => string, { place, id }: Cursor): number {
  const before = rows[place - 1];
  if (before !== undefined && idOf(before) === id) return place;
  const found = rows.findIndex((row) => idOf(row) === id);
  return found === -1 ? place : found + 1;
}

function write(place: number, id: string): string {
  return Buffer.from(`${place}.${id}`).toString("base64url");
}

function read(cursor: string): Cursor {
  const [, place, id] = /^(\d{1,9})\.(.+)$/.exec(Buffer.from(cursor, "base64url").toString("utf8")) ?? [];
  if (place === undefined || id === undefined) {
    throw new AssayError("report/bad-cursor", "The cursor is not one that this list gave.", {
      next: "Ask for the first page again, without `cursor`.",
    });
  }
  return { place: Number(place), id };
}
