import type { ColumnTypes } from "./column-types.ts";
import type { FirstPart } from "./tree.ts";

/** Column types in SQLite's words; its text compares by bytes as it is. */
export const sqliteTypes: ColumnTypes = {
  json: "text",
  bytes: "blob",
  whole: "integer",
  fraction: "real",
  byteOrder: "",
};

/** {@link FirstPart} in SQLite's words. */
export const sqliteFirstPart: FirstPart = (column, from) => {
  const rest = `substr(${column}, ${from})`;
  return `case when instr(${rest}, '/') > 0 then substr(${rest}, 1, instr(${rest}, '/')) else ${rest} end`;
};
