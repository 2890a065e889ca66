import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { headText } from "../head-text.ts";
import type { HeadText } from "../head-text.ts";
import { dialectOf } from "./dialect.ts";
import type { Dialect } from "./dialect.ts";

const load = (): Promise<typeof import("./read.ts")> => import("./read.ts");

/** Tables with a comma, semicolon, bar or other mark between cells. */
export const csv: Format = format({
  id: "csv",
  lines: "header",
  name: "CSV and other delimited tables",
  extensions: ["csv", "psv", "dsv", "ssv"],
  locatedTo: "row and column",
  recognise: (head, name) => likeness(head, name, csv.extensions, false),
  load,
});

/** Tables with a tab between cells. */
export const tsv: Format = format({
  id: "tsv",
  lines: "header",
  name: "TSV",
  extensions: ["tsv", "tab"],
  locatedTo: "row and column",
  recognise: (head, name) => likeness(head, name, tsv.extensions, true),
  load,
});

const tab = 0x09;
const colon = 0x3a;

// By content a table needs rows that are alike; a name that says so is believed of any text.
function likeness(head: Uint8Array, name: string, extensions: readonly string[], isTabbed: boolean): number {
  const text = headText(head);
  if (text === null || text.bytes.length === 0) return 0;
  const isNamed = hasExtension(name, extensions);
  const dialect = dialectIn(text);
  if (dialect === null) return isNamed ? 0.6 : 0;
  if (isNamed) return (dialect.delimiter === tab) === isTabbed ? 0.95 : 0.9;
  return (dialect.delimiter === tab) === isTabbed ? unnamed(dialect) : 0;
}

const known = new WeakMap<HeadText, Dialect | null>();

// Both rows ask for it.
function dialectIn(text: HeadText): Dialect | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = dialectOf(text);
  known.set(text, found);
  return found;
}

// Prose has commas too, with spaces after them, and a log has a clock on each line.
function unnamed({ delimiter, likeness: alike, columns, rows, header, spaced }: Dialect): number {
  if (alike < 0.9 || rows < 2 || (delimiter !== tab && spaced > 0.5)) return 0;
  if (delimiter === colon && columns < 5) return 0;
  if (header !== null) return 0.7;
  return rows >= 3 && columns >= 3 ? 0.6 : 0;
}
