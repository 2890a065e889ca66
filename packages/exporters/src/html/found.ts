import type { TypeTotal } from "@assay/spec";
import { frameworkText, frameworksOfType } from "../frameworks-of-type.ts";
import type { TypeFramework } from "../frameworks-of-type.ts";
import { confidenceOf, typeName } from "../terms.ts";
import { countCell, peopleCell } from "./cells.ts";
import { grade } from "./grade.ts";
import { markup, mixed } from "./markup.ts";
import type { Part } from "./markup.ts";
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
    frameworks(laws, report),
    { show: messages.say(`confidence.${confidenceOf(type.score)}`), sort: type.score.toFixed(4) },
  ];
}

const graveTier = 3;

/** The laws that hold it to be sensitive, each with its clause; the others by name. */
function frameworks(all: readonly TypeFramework[], { messages, language }: Report): Part {
  if (all.length === 0) return "–";
  const named = all.length <= 4 ? all : all.filter(({ tier, firm }) => firm && tier >= graveTier);
  const others = all.filter((law) => !named.includes(law)).map(({ name, firm }) => (firm ? name : `${name}?`));
  const laws = others.join(", ");
  const rest = named.length === 0 || laws === "" ? laws : messages.say("found.also", { laws });
  return markup`<ul>${named.map((law) => markup`<li>${mixed(frameworkText(law), language)}</li>`)}</ul><span class="small muted">${mixed(rest, language)}</span>`;
}
