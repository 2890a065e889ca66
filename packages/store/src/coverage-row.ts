import type { Asset, Coverage, CoverageReason, CoverageStatus, Sampling } from "@assay/spec";
import { json, number, numberOrNull, text, textOrNull, toJson } from "./columns.ts";
import type { Row, Value } from "./connection.ts";

/** Columns of a ledger row that {@link coverageOf} needs, with the source's name. */
export const coverageColumns = `s.name as source_name, a.uri, a.container, a.status, a.reason, a.detail, a.format,
  a.bytes_listed, a.bytes_read, a.records, a.members, a.sampling, a.carried_from`;

/** A ledger row as the words have it. A row still pending was interrupted unless the run says why. */
export function coverageOf(row: Row): Coverage {
  const status = text(row, "status") as CoverageStatus;
  const reason = textOrNull(row, "reason") as CoverageReason | null;
  return {
    source: text(row, "source_name"),
    asset: text(row, "uri"),
    container: textOrNull(row, "container"),
    status,
    reason: status === "pending" ? (reason ?? "interrupted") : reason,
    detail: textOrNull(row, "detail"),
    format: textOrNull(row, "format"),
    bytes: { listed: number(row, "bytes_listed"), read: number(row, "bytes_read") },
    records: numberOrNull(row, "records"),
    members: number(row, "members"),
    sampling: row["sampling"] === null ? null : (json(row, "sampling") as Sampling),
    ...(row["carried_from"] === null ? {} : { carriedFrom: text(row, "carried_from") }),
  };
}

/** Values of the columns status … sampling, in the table's order. */
export function outcomeValues(coverage: Coverage): Value[] {
  return [
    coverage.status,
    coverage.reason,
    coverage.detail,
    coverage.format,
    coverage.bytes.listed,
    coverage.bytes.read,
    coverage.records,
    coverage.members,
    coverage.sampling === null ? null : toJson(coverage.sampling),
  ];
}

/** A listed asset as its connector gave it; the uri is kept once, in its own column. */
export function listedOf(row: Row): Asset {
  return { uri: text(row, "uri"), ...(json(row, "listed") as Omit<Asset, "uri">) };
}

/** The column `listed`. */
export function toListed({ uri: _uri, ...rest }: Asset): Value {
  return toJson(rest);
}
