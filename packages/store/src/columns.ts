import type { Row, Value } from "./connection.ts";

/** Text of a column that is never null. */
export function text(row: Row, column: string): string {
  return String(row[column]);
}

/** Text or null. */
export function textOrNull(row: Row, column: string): string | null {
  const value = row[column] ?? null;
  return value === null ? null : String(value);
}

/** A number; drivers that give sums and counts as text are understood. */
export function number(row: Row, column: string): number {
  return Number(row[column]);
}

/** A number or null. */
export function numberOrNull(row: Row, column: string): number | null {
  const value = row[column] ?? null;
  return value === null ? null : Number(value);
}

/** Bytes; none where the column is null. */
export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  return value instanceof Uint8Array
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array();
}

/** A JSON column. The store wrote it, so the caller may say what it is. */
export function json(row: Row, column: string): unknown {
  return JSON.parse(text(row, column));
}

/** What a JSON column holds. */
export function toJson(value: unknown): Value {
  return JSON.stringify(value);
}
