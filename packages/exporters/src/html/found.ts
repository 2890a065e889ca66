import type { TypeTotal } from "@assay/spec";
import { frameworksOfType } from "../frameworks-of-type.ts";
import { confidenceOf, typeName } from "../terms.ts";
import { countCell, peopleCell } from "./cells.ts";
import { grade } from "./grade.ts";
import { markup, mixed } from "./markup.ts";
import type { Report } from "./report.ts";
import { table } from "./table.ts";
import type { Cell } from "./table.ts";

/** What was found, a row a data type. */
export async function* found(report: Report): AsyncIterable<string> {
  const { overview, messages } = report;
  yield* table({
    none: messages.say("found.none"),
    caption: messages.say("found.caption"),
    columns: [
      { title: messages.say("column.type") },
      { title: messages.say("column.sensitivity") },
      { title: messages.say("column.people"), kind: "number" },
      { title: messages.say("column.records"), kind: "number" },
      { title: messages.say("column.places"), kind: "number" },
      { title: messages.say("column.findings"), kind: "number" },
      { title: messages.say("column.categories") },
      { title: messages.say("column.confidence") },
    ],
    rows: overview.types.map((type) => row(report, type)),
  });
  yield markup`<p class="small muted">${messages.say("found.sums", { findings: overview.totals.findings })}</p>\n`.text;
}

function row(report: Report, type: TypeTotal): Cell[] {
  const { run, overview, messages, figures, language } = report;
  const laws = frameworksOfType(type.dataType, run.packs, overview.categories);
  return [
    mixed(typeName(type.dataType, language), language),
    grade(type.dataType, report),
    peopleCell(type.people, figures),
    countCell(type.records, figures),
    countCell(type.assets, figures),
    countCell(type.findings, figures),
    laws.length === 0 ? "–" : markup`<ul>${laws.map((law) => markup`<li>${mixed(law, language)}</li>`)}</ul>`,
    { show: messages.say(`confidence.${confidenceOf(type.score)}`), sort: type.score.toFixed(4) },
  ];
}
