import { displayUri, type Combination } from "@assay/spec";
import type { AssetDetail } from "../../wire/inventory.ts";
import { assetId } from "../view/asset-id.ts";
import type { Decided } from "../view/decided.ts";
import { gravestFirst } from "../view/data-type.ts";
import { inert } from "../view/inert.ts";
import type { RunView, SeenAsset, SeenFinding } from "../view/run-view.ts";
import { assetRow } from "./asset-list.ts";
import { findingRow } from "./finding-list.ts";

const shownInside = 200;

/** One asset with its fields, what stands together in it, and what is inside it. */
export function assetDetail(
  view: RunView,
  asset: SeenAsset,
  combinations: readonly Combination[],
  decided: Decided,
): AssetDetail {
  const { source, container, detail, sampling, asset: uri } = asset.coverage;
  const inside = view.assets.filter(({ coverage }) => coverage.source === source && coverage.container === uri);
  return {
    ...assetRow(asset, decided),
    container: container === null ? null : displayUri(container),
    containerId: container === null ? null : assetId(source, container),
    detail: detail === null ? null : inert(detail),
    sampling,
    fields: fieldsOf(asset.findings, decided),
    together: combinations
      .map(({ dataTypes, records, people }) => ({ types: gravestFirst(dataTypes), records, people }))
      .toSorted((one, other) => other.records - one.records),
    inside: inside.slice(0, shownInside).map((member) => assetRow(member, decided)),
  };
}

// The field with the gravest finding first; free text is a field without a name.
function fieldsOf(findings: readonly SeenFinding[], decided: Decided): AssetDetail["fields"] {
  const byField = Map.groupBy(findings, ({ field }) => field);
  return [...byField].map(([field, own]) => ({ field, findings: own.map((finding) => findingRow(finding, decided)) }));
}
