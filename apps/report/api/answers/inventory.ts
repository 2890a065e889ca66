import { displayUri } from "@assay/spec";
import type { Inventory } from "../../wire/inventory.ts";
import { gravestFirst } from "../view/data-type.ts";
import { isMissed } from "../view/part.ts";
import { group, type RunView } from "../view/run-view.ts";
import { nothing } from "../view/tally.ts";
import { notReadOf, sharesOf } from "./shares.ts";

/** The sources of a run with what was found in each. */
export function inventory(view: RunView): Inventory {
  const { sources, assets, findings, sums } = view;
  return {
    sources: sources.map(({ name, type, uri, listingComplete }) => {
      const own = assets.filter(({ coverage }) => coverage.source === name);
      return {
        name,
        label: view.sourceNames.get(name) ?? name,
        type,
        address: displayUri(uri),
        complete: listingComplete && !own.some(({ part }) => isMissed(part)),
        assets: own.length,
        notRead: notReadOf(own),
        shares: sharesOf(own),
        totals: sums.get(group("source", name)) ?? nothing,
        types: gravestFirst(findings.filter(({ source }) => source === name).map(({ type: found }) => found.id)),
      };
    }),
    types: gravestFirst(findings.map(({ type }) => type.id)).map((type) => ({
      type,
      places: sums.get(group("type", type.id))?.places ?? 0,
    })),
    assets: assets.length,
  };
}
