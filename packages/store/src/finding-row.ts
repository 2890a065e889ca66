import type { Classification, Combination, DataType, Finding, FindingRow, People, Reason } from "@assay/spec";
import { bytes, json, number, numberOrNull, text, textOrNull, toJson } from "./columns.ts";
import type { Row, Value } from "./connection.ts";
import { packPlaces, unpackPlaces } from "./places.ts";
import type { CompactPlaces } from "./places.ts";

/** Where a row stands in its run: run, source, position in the listing, and number among its like. */
export type Key = readonly [run: number, source: number, position: number, ordinal: number];

/** Insert of {@link findingValues}. */
export const insertFinding = `insert into findings (run, source, position, ordinal, records, people, people_low, people_high,
  id, asset, field, data_type, detector, matches, score, reasons, mask, places_shown, column_cells, column_matched, share)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Insert of {@link evidenceValues}. */
export const insertEvidence = `insert into evidence (run, source, position, ordinal, places, fingerprints, people_sketch, value_sketch)
  values (?, ?, ?, ?, ?, ?, ?, ?)`;

/** Insert of {@link combinationValues}. */
export const insertCombination = `insert into combinations (run, source, position, ordinal, records, people, people_low, people_high,
  asset, data_types, people_sketch) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** What {@link insertFinding} puts in. */
export function findingValues(key: Key, finding: Finding): Value[] {
  const { estimate, low, high } = finding.people;
  return [
    ...key,
    finding.records,
    estimate,
    low,
    high,
    finding.id,
    finding.asset,
    finding.field,
    finding.dataType,
    finding.detector,
    finding.count,
    finding.score,
    toJson(finding.reasons),
    finding.mask,
    finding.placesShown,
    finding.column?.cells ?? null,
    finding.column?.matched ?? null,
    finding.share === undefined ? null : toJson(finding.share),
  ];
}

/** What {@link insertEvidence} puts in. */
export function evidenceValues(key: Key, finding: Finding): Value[] {
  return [
    ...key,
    toJson(packPlaces(finding.places)),
    toJson(finding.fingerprints),
    finding.sketch,
    finding.valueSketch,
  ];
}

/** What {@link insertCombination} puts in. */
export function combinationValues(key: Key, combination: Combination): Value[] {
  const { estimate, low, high } = combination.people;
  return [
    ...key,
    combination.records,
    estimate,
    low,
    high,
    combination.asset,
    toJson(combination.dataTypes),
    combination.sketch,
  ];
}

/** A finding as lists show it; `source_name` is joined from the sources. */
export function findingRowOf(row: Row, categories: readonly Classification[]): FindingRow {
  const cells = numberOrNull(row, "column_cells");
  return {
    id: text(row, "id"),
    source: text(row, "source_name"),
    asset: text(row, "asset"),
    field: textOrNull(row, "field"),
    dataType: text(row, "data_type") as DataType,
    detector: text(row, "detector"),
    count: number(row, "matches"),
    records: number(row, "records"),
    people: peopleOf(row),
    score: number(row, "score"),
    reasons: json(row, "reasons") as Reason[],
    mask: text(row, "mask"),
    placesShown: number(row, "places_shown"),
    ...(cells !== null && { column: { cells, matched: number(row, "column_matched") } }),
    ...(row["share"] !== null && { share: json(row, "share") as NonNullable<Finding["share"]> }),
    categories,
  };
}

/** The parts of a finding that stand in `evidence`. */
export function evidenceOf(row: Row): Pick<Finding, "places" | "fingerprints" | "sketch" | "valueSketch"> {
  return {
    places: unpackPlaces(json(row, "places") as CompactPlaces),
    fingerprints: json(row, "fingerprints") as string[],
    sketch: bytes(row, "people_sketch"),
    valueSketch: bytes(row, "value_sketch"),
  };
}

/** A combination as the words have it. */
export function combinationOf(row: Row): Combination {
  return {
    source: text(row, "source_name"),
    asset: text(row, "asset"),
    dataTypes: json(row, "data_types") as DataType[],
    records: number(row, "records"),
    people: peopleOf(row),
    sketch: bytes(row, "people_sketch"),
  };
}

function peopleOf(row: Row): People {
  return { estimate: number(row, "people"), low: number(row, "people_low"), high: number(row, "people_high") };
}
