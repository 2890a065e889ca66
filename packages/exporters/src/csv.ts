import type { ClassifiedFinding, Coverage, ExportOptions, Language, StoredRun } from "@assay/spec";
import { inert } from "./inert.ts";
import { placeText } from "./place-text.ts";
import { addressOf, confidenceOf, nextText, reasonText, sensitivityOf, typeName } from "./terms.ts";

// RFC 4180. One table with a `kind` column: a row for each finding, then one for each row of the ledger, so that what was not
// read is in the file that people filter. Column names are the same in every language; texts follow the asked one.

type Cell = string | number | null;
type Columns = Readonly<Record<(typeof columns)[number], Cell>>;

const columns = [
  "kind",
  "id",
  "source",
  "address",
  "asset",
  "field",
  "data_type",
  "type",
  "sensitivity",
  "matches",
  "records",
  "share",
  "share_low",
  "share_high",
  "people",
  "people_low",
  "people_high",
  "score",
  "confidence",
  "mask",
  "first_place",
  "places_shown",
  "categories",
  "detector",
  "reasons",
  "status",
  "reason",
  "explanation",
  "next",
  "detail",
  "format",
  "bytes_listed",
  "bytes_read",
  "members",
  "container",
  "carried_from",
] as const;

const empty = Object.fromEntries(columns.map((column) => [column, null])) as Columns;

/** Findings and ledger as one table. */
export async function* renderCsv(run: StoredRun, options: ExportOptions): AsyncIterable<string> {
  yield `${options.bom === true ? "\u{FEFF}" : ""}${line(columns)}`;
  for await (const finding of run.findings()) yield row(findingCells(finding, options.language));
  for await (const coverage of run.coverage()) yield row(coverageCells(coverage, run.run.id, options.language));
}

function findingCells(finding: ClassifiedFinding, language: Language): Columns {
  return {
    ...empty,
    kind: "finding",
    id: finding.id,
    source: finding.source,
    address: addressOf(finding.asset),
    asset: finding.asset,
    field: finding.field,
    data_type: finding.dataType,
    type: typeName(finding.dataType, language),
    sensitivity: sensitivityOf(finding.dataType),
    matches: finding.count,
    records: finding.records,
    share: finding.share?.estimate ?? null,
    share_low: finding.share?.low ?? null,
    share_high: finding.share?.high ?? null,
    people: finding.people.estimate,
    people_low: finding.people.low,
    people_high: finding.people.high,
    score: finding.score,
    confidence: confidenceOf(finding.score),
    mask: finding.mask,
    first_place: finding.places[0] === undefined ? null : placeText(finding.places[0]),
    places_shown: finding.placesShown,
    categories: finding.categories
      .map(({ pack, category, provisions, outcome }) => `${pack}:${category} (${provisions.join(", ")}) ${outcome}`)
      .join("; "),
    detector: finding.detector,
    reasons: finding.reasons.map(({ why, weight }) => `${why} ${weight}`).join("; "),
  };
}

function coverageCells(coverage: Coverage, run: string, language: Language): Columns {
  return {
    ...empty,
    kind: "coverage",
    source: coverage.source,
    address: addressOf(coverage.asset),
    asset: coverage.asset,
    records: coverage.records,
    status: coverage.status,
    reason: coverage.reason,
    explanation: reasonText(coverage, language),
    next: nextText(coverage, run, language),
    detail: coverage.detail,
    format: coverage.format,
    bytes_listed: coverage.bytes.listed,
    bytes_read: coverage.bytes.read,
    members: coverage.members,
    container: coverage.container,
    carried_from: coverage.carriedFrom ?? null,
  };
}

function row(cells: Columns): string {
  return line(columns.map((column) => cells[column]));
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = disarm(inert(cell.toWellFormed()));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// What a spreadsheet program takes for the start of a formula, full-width forms included; control characters are already
// written as codes.
const formula = /^\s*[=+\-@＝＋－＠]/;

/** A leading apostrophe makes a cell text. */
function disarm(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
