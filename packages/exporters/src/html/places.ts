import { reachOf } from "../reach.ts";
import { typeName } from "../terms.ts";
import { address, countCell, peopleCell } from "./cells.ts";
import { mixed } from "./markup.ts";
import type { Report } from "./report.ts";
import { table } from "./table.ts";

/** The assets that matter most. */
export async function* places({ overview, messages, figures, language }: Report): AsyncIterable<string> {
  yield* table({
    none: messages.say("found.none"),
    caption: messages.say("places.caption", { shown: overview.assets.length, places: overview.totals.assets }),
    columns: [
      { title: messages.say("column.place") },
      { title: messages.say("column.types") },
      { title: messages.say("column.people"), kind: "number" },
      { title: messages.say("column.records"), kind: "number" },
      { title: messages.say("column.modified") },
      { title: messages.say("column.reach") },
    ],
    rows: overview.assets.map((asset) => [
      address(asset.asset),
      mixed(asset.dataTypes.map((type) => typeName(type, language)).join(messages.say("list.separator")), language),
      peopleCell(asset.people, figures),
      countCell(asset.records, figures),
      asset.modified === null ? "–" : { show: figures.date(asset.modified), sort: asset.modified },
      reachOf(asset.properties, messages),
    ]),
  });
}
