import { isUnder } from "@assay/spec";
import type { AssetQuery, AssetRow } from "../../wire/inventory.ts";
import type { Page } from "../../wire/page.ts";
import type { Decided } from "../view/decided.ts";
import { gravestFirst } from "../view/data-type.ts";
import { isMissed, reasonInfo } from "../view/part.ts";
import { byGravity, type RunView, type SeenAsset } from "../view/run-view.ts";
import { matcher } from "./matcher.ts";
import { compareText, ordered, type Order } from "./order.ts";
import { pageOf } from "./page-of.ts";

/** A page of a run's assets. */
export function assetList(view: RunView, decided: Decided, query: AssetQuery): Page<AssetRow> {
  const sorted = ordered(view.assets.filter(fitting(query)), orders, query.sort);
  const { rows, ...rest } = pageOf(sorted, ({ id }) => id, query);
  return { rows: rows.map((asset) => assetRow(asset, decided)), ...rest, all: view.assets.length };
}

/** An asset as a row. */
export function assetRow(
  { id, address, path, sourceName, part, coverage, people, records, findings }: SeenAsset,
  decided: Decided,
): AssetRow {
  const { source, container, format, status, bytes, members } = coverage;
  return {
    id,
    source,
    address,
    path,
    sourceName,
    container,
    format,
    status,
    part,
    reason: reasonInfo(coverage),
    bytes,
    recordsRead: coverage.records,
    members,
    people,
    records,
    findings: findings.length,
    waiting: findings.filter((finding) => !decided.has(finding.id)).length,
    sensitivity: findings[0]?.type.sensitivity ?? null,
    types: gravestFirst(findings.map(({ type }) => type.id)),
  };
}

const orders: Readonly<Record<"gravest" | "people" | "records" | "address" | "bytes", Order<SeenAsset>>> = {
  gravest,
  people: (one, other) => one.people.estimate - other.people.estimate,
  records: (one, other) => one.records.count - other.records.count,
  address: (one, other) => compareText(one.address, other.address),
  bytes: (one, other) => one.coverage.bytes.listed - other.coverage.bytes.listed,
};

// What holds data by its gravest finding, then what was not read, then the rest.
function gravest(one: SeenAsset, other: SeenAsset): number {
  const [first, second] = [one.findings[0], other.findings[0]];
  if (first !== undefined && second !== undefined) return byGravity(first, second);
  if (first !== undefined || second !== undefined) return first === undefined ? 1 : -1;
  return Number(isMissed(other.part)) - Number(isMissed(one.part)) || compareText(one.address, other.address);
}

function fitting(query: AssetQuery): (asset: SeenAsset) => boolean {
  const says = matcher(query.q);
  return ({ address, row, part, coverage, findings }) =>
    (query.source === undefined || coverage.source === query.source) &&
    (query.row === undefined || row === query.row) &&
    isInState(query.state, part, findings.length) &&
    (query.sensitivity === undefined || findings.some(({ type }) => type.sensitivity === query.sensitivity)) &&
    (query.type === undefined || findings.some(({ type }) => isUnder(type.id, query.type ?? ""))) &&
    says(address);
}

function isInState(state: AssetQuery["state"], part: SeenAsset["part"], findings: number): boolean {
  if (state === "with") return findings > 0;
  if (state === "not-read") return isMissed(part);
  return state === undefined || (findings === 0 && (part === "read" || part === "sampled"));
}
