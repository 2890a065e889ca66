import type { ClassifiedFinding, Coverage, Run, RunSummary } from "@assay/spec";

// The objects of the machine formats, as the command line promises them: names and order are part of the promise.

/** The run, first. */
export function runRecord({ id, started, version, catalog, packs, plan }: Run): object {
  return { schema: "assay.run/1", run: id, started, version, catalog, packs, plan };
}

/** One finding. */
export function findingRecord(finding: ClassifiedFinding): object {
  return {
    id: finding.id,
    asset: finding.asset,
    field: finding.field,
    dataType: finding.dataType,
    count: finding.count,
    records: finding.records,
    people: finding.people,
    score: finding.score,
    reasons: finding.reasons,
    mask: finding.mask,
    places: finding.places,
    placesShown: finding.placesShown,
    ...(finding.share !== undefined && { share: finding.share }),
    categories: finding.categories.map(({ pack, category, provisions, outcome }) => ({
      pack,
      category,
      provisions,
      outcome,
    })),
  };
}

/** One row of the ledger; particulars and sampling only where there are any. */
export function coverageRecord(row: Coverage): object {
  return {
    asset: row.asset,
    status: row.status,
    reason: row.reason,
    bytes: row.bytes,
    records: row.records,
    members: row.members,
    ...(row.detail !== null && { detail: row.detail }),
    ...(row.sampling !== null && { sampling: row.sampling }),
    ...(row.carriedFrom !== undefined && { carriedFrom: row.carriedFrom }),
  };
}

/** What the run came to, last. */
export function summaryRecord({ assets, bytes, findings, people, seconds, exit }: RunSummary): object {
  return { assets, bytes, findings, people, seconds, exit };
}
