import type { CoverageQuery, CoverageRow, CoverageSummary } from "../../wire/coverage.ts";
import type { Page } from "../../wire/page.ts";
import { inert } from "../view/inert.ts";
import { isMissed, reasonInfo } from "../view/part.ts";
import type { RunView, SeenAsset } from "../view/run-view.ts";
import { matcher } from "./matcher.ts";
import { compareText, ordered, type Order } from "./order.ts";
import { pageOf } from "./page-of.ts";
import { missedBytes, sharesOf } from "./shares.ts";

/** The ledger in numbers. */
export function coverageSummary(view: RunView): CoverageSummary {
  const { assets, summary, sources } = view;
  const { listed: _, ...counts } = summary.assets;
  return {
    counts,
    assets: assets.length,
    members: summary.members,
    bytes: summary.bytes,
    shares: sharesOf(assets),
    reasons: reasonsOf(assets),
    sources: sources.map(({ name, type, listingComplete }) => {
      const own = assets.filter(({ coverage }) => coverage.source === name);
      const complete = listingComplete && !own.some(({ part }) => isMissed(part));
      return { name, label: view.sourceNames.get(name) ?? name, type, complete, shares: sharesOf(own) };
    }),
  };
}

/** A page of the ledger. */
export function coveragePage(view: RunView, query: CoverageQuery): Page<CoverageRow> {
  const says = matcher(query.q);
  const rows = view.assets.filter(
    ({ address, part, coverage }) =>
      (query.part === undefined || (query.part === "missed" ? isMissed(part) : part === query.part)) &&
      (query.reason === undefined || coverage.reason === query.reason) &&
      (query.source === undefined || coverage.source === query.source) &&
      says(address, coverage.detail ?? ""),
  );
  const sorted = ordered(rows, orders, query.sort);
  const { rows: shown, ...rest } = pageOf(sorted, ({ id }) => id, query);
  return { rows: shown.map(coverageRow), ...rest, all: view.assets.length };
}

const orders: Readonly<Record<"address" | "bytes" | "reason", Order<SeenAsset>>> = {
  address: (one, other) => compareText(one.address, other.address),
  bytes: (one, other) => one.coverage.bytes.listed - other.coverage.bytes.listed,
  reason: (one, other) => compareText(one.coverage.reason ?? "", other.coverage.reason ?? ""),
};

function coverageRow({ id, address, path, sourceName, part, coverage }: SeenAsset): CoverageRow {
  const { source, container, status, detail, format, bytes, records, members, sampling } = coverage;
  const reason = reasonInfo(coverage);
  return {
    asset: id,
    source,
    address,
    path,
    sourceName,
    container,
    status,
    part,
    reason,
    detail: detail === null ? null : inert(detail),
    format,
    bytes,
    records,
    members,
    sampling,
  };
}

// What was missed first, then by number of assets.
function reasonsOf(assets: readonly SeenAsset[]): CoverageSummary["reasons"] {
  const unread = assets.filter(({ coverage, part }) => coverage.reason !== null || isMissed(part));
  const byReason = Map.groupBy(unread, ({ coverage, part }) => coverage.reason ?? part);
  return [...byReason.values()]
    .flatMap((rows) => {
      const reason = reasonInfo((rows[0] as SeenAsset).coverage); // a group is never empty
      return reason === null ? [] : [{ reason, ...sumOf(rows) }];
    })
    .toSorted((one, other) => Number(one.reason.complete) - Number(other.reason.complete) || other.assets - one.assets);
}

function sumOf(rows: readonly SeenAsset[]): Omit<CoverageSummary["reasons"][number], "reason"> {
  return {
    assets: rows.length,
    bytes: missedBytes(rows),
    sources: [...new Set(rows.map(({ sourceName }) => sourceName))],
    formats: [...new Set(rows.flatMap(({ coverage }) => coverage.format ?? []))].toSorted(),
  };
}
