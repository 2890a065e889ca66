import type {
  AssetTotal,
  CategoryTotal,
  CombinationTotal,
  ReasonTotal,
  RunSource,
  StoredRun,
  Totals,
  TypeTotal,
} from "@assay/spec";
import { countParts } from "./ledger-part.ts";
import type { PartCounts } from "./ledger-part.ts";

/** The sums of a run that the reports for people show. */
export interface Overview {
  readonly sources: readonly RunSource[];
  readonly totals: Totals;
  readonly types: readonly TypeTotal[];
  readonly categories: readonly CategoryTotal[];
  readonly combinations: readonly CombinationTotal[];
  readonly assets: readonly AssetTotal[];
  readonly reasons: readonly ReasonTotal[];
  readonly parts: PartCounts;
}

/** Reads the sums of a run, and the assets that matter most. */
export async function loadOverview(run: StoredRun, assets: number): Promise<Overview> {
  const reasons = await run.reasonTotals();
  return {
    sources: await run.sources(),
    totals: await run.totals(),
    types: await run.typeTotals(),
    categories: (await run.categoryTotals()).filter(({ effect }) => effect !== "suppress"),
    combinations: await run.combinationTotals(),
    assets: await run.assetTotals(assets),
    reasons,
    parts: countParts(reasons),
  };
}
