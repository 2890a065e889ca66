import type { DataType, Totals } from "@assay/spec";
import { number, text } from "./columns.ts";
import type { Row, Session } from "./connection.ts";
import type { MergePeople } from "./summary.ts";

/** What sums need. */
export interface Summing {
  readonly session: Pick<Session, "all" | "each">;
  readonly run: number;
  readonly mergePeople: MergePeople;
}

/** Sums of the findings `f` of one asset. Of each asset the finding with most records counts. */
export const perAsset =
  "count(*) as findings, sum(f.matches) as matches, max(f.records) as records, sum(f.score * f.matches) as weight";

/** Sums of {@link perAsset} rows `g`. */
export const overAssets = `sum(g.findings) as findings, count(*) as assets, sum(g.matches) as matches,
  sum(g.records) as records, sum(g.weight) as weight`;

/** Joins the evidence `e` of findings `f`. */
export const joinEvidence =
  "join evidence e on e.run = f.run and e.source = f.source and e.position = f.position and e.ordinal = f.ordinal";

/** The sums of a row made by {@link overAssets}. */
export function totalsOf(row: Row, people: Totals["people"]): Totals {
  return {
    findings: number(row, "findings"),
    assets: number(row, "assets"),
    matches: number(row, "matches"),
    records: number(row, "records"),
    people,
  };
}

/** The data type of a row. */
export function dataTypeOf(row: Row): DataType {
  return text(row, "data_type") as DataType;
}
