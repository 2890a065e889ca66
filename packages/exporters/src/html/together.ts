import { typeName } from "../terms.ts";
import { countCell, peopleCell } from "./cells.ts";
import { mixed } from "./markup.ts";
import type { Report } from "./report.ts";
import { table } from "./table.ts";

const most = 200;

/** What stands together in one record: what notification duties turn on. */
export async function* together({ overview, messages, figures, language }: Report): AsyncIterable<string> {
  const { combinations } = overview;
  yield* table({
    none: messages.say("together.none"),
    caption: messages.say("together.caption", { shown: Math.min(most, combinations.length), all: combinations.length }),
    columns: [
      { title: messages.say("column.together") },
      { title: messages.say("column.people"), kind: "number" },
      { title: messages.say("column.records"), kind: "number" },
      { title: messages.say("column.places"), kind: "number" },
    ],
    rows: combinations
      .slice(0, most)
      .map(({ dataTypes, people, records, assets }) => [
        mixed(dataTypes.map((type) => typeName(type, language)).join(" + "), language),
        peopleCell(people, figures),
        countCell(records, figures),
        countCell(assets, figures),
      ]),
  });
}
