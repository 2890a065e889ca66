import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { headText } from "../head-text.ts";
import { dialectOf } from "./dialect.ts";

const load = (): Promise<typeof import("./read.ts")> => import("./read.ts");

/** Tables with a comma, semicolon, bar or other mark between cells. */
export const csv: Format = format({
  id: "csv",
  name: "CSV and other delimited tables",
  extensions: ["csv", "psv", "dsv", "ssv"],
  locatedTo: "row and column",
  recognise: (head, name) => likeness(head, name, csv.extensions, false),
  load,
});

/** Tables with a tab between cells. */
export const tsv: Format = format({
  id: "tsv",
  name: "TSV",
  extensions: ["tsv", "tab"],
  locatedTo: "row and column",
  recognise: (head, name) => likeness(head, name, tsv.extensions, true),
  load,
});

const tab = 0x09;

// By content a table needs rows that are alike; a name that says so is believed of any text.
function likeness(head: Uint8Array, name: string, extensions: readonly string[], isTabbed: boolean): number {
  const text = headText(head);
  if (text === null || text.bytes.length === 0) return 0;
  const isNamed = hasExtension(name, extensions);
  const dialect = dialectOf(text);
  if (dialect === null) return isNamed ? 0.6 : 0;
  if (isNamed) return (dialect.delimiter === tab) === isTabbed ? 0.95 : 0.9;
  if ((dialect.delimiter === tab) !== isTabbed || dialect.likeness < 0.9) return 0;
  return dialect.columns >= 3 || dialect.delimiter === tab ? 0.7 : 0.5;
}
