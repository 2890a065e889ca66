import type { ClassifiedFinding } from "@assay/spec";
import type { Figures } from "../figures.ts";
import { placeIn } from "../place-text.ts";
import { packName, typeName } from "../terms.ts";
import { address, countCell, peopleCell } from "./cells.ts";
import { markup, mixed, name } from "./markup.ts";
import type { Markup, Part } from "./markup.ts";
import type { Report } from "./report.ts";
import { table } from "./table.ts";
import type { Cell } from "./table.ts";

const most = 10_000;

/** Every finding with why it was taken for what it is, up to what a browser can hold. */
export async function* findings(report: Report): AsyncIterable<string> {
  const { overview, messages } = report;
  const total = overview.totals.findings;
  yield* table({
    none: messages.say("found.none"),
    caption: messages.say("findings.caption", { shown: Math.min(most, total), all: total }),
    columns: [
      { title: messages.say("column.place") },
      { title: messages.say("column.type") },
      { title: messages.say("column.people"), kind: "number" },
      { title: messages.say("column.records"), kind: "number" },
      { title: messages.say("column.matches"), kind: "number" },
      { title: messages.say("column.score"), kind: "number" },
      { title: messages.say("column.why") },
      { title: messages.say("column.shape") },
      { title: messages.say("column.categories") },
    ],
    rows: rows(report),
  });
}

async function* rows(report: Report): AsyncIterable<Cell[]> {
  let shown = 0;
  for await (const finding of report.run.findings()) {
    if (shown++ === most) return;
    yield row(report, finding);
  }
}

function row({ messages, figures, language }: Report, finding: ClassifiedFinding): Cell[] {
  const field = fieldText(finding.field, messages);
  const first = finding.places[0];
  const seen =
    first === undefined
      ? ""
      : markup`<br><span class="small muted">${messages.say("findings.first")} ${name(placeIn(first, messages))}</span>`;
  return [
    {
      show: markup`${address(finding.asset)}<br><strong>${field}</strong>${seen}`,
      sort: `${finding.asset} ${finding.field ?? ""}`,
    },
    mixed(typeName(finding.dataType, language), language),
    peopleCell(finding.people, figures),
    recordsCell(finding, messages, figures),
    countCell(finding.count, figures),
    { show: finding.score.toFixed(2), sort: finding.score },
    markup`<ul>${finding.reasons.map(reason)}</ul>`,
    markup`<code>${name(finding.mask)}</code>`,
    markup`<ul>${categories(finding)}</ul>`,
  ];
}

/** Records seen; of a sample also the share of all rows that they stand for. */
function recordsCell({ records, share }: ClassifiedFinding, messages: Report["messages"], figures: Figures): Cell {
  if (share === undefined) return countCell(records, figures);
  const [estimate, low, high] = [share.estimate, share.low, share.high].map((value) => figures.share(value));
  const told = messages.say("findings.share", { share: estimate ?? "", low: low ?? "", high: high ?? "" });
  return { show: markup`${figures.count(records)}<br><span class="small muted">${told}</span>`, sort: records };
}

function fieldText(field: string | null, messages: Report["messages"]): Part {
  if (field === null) return messages.say("findings.free-text");
  return field === "" ? messages.say("findings.unnamed") : name(field);
}

function reason({ why, weight }: ClassifiedFinding["reasons"][number]): Markup {
  const sign = weight < 0 ? "−" : "+";
  return markup`<li><code>${sign}${Math.abs(weight).toFixed(2)}</code> ${name(why)}</li>`;
}

function categories({ categories: said }: ClassifiedFinding): Markup[] {
  return said
    .filter(({ outcome, effect }) => outcome !== "no-match" && effect !== "suppress")
    .map(({ pack, provisions, outcome }) => {
      const open = outcome === "match" ? "" : "?";
      return markup`<li><span lang="en">${packName(pack)}</span> ${name(provisions.join(", "))}${open}</li>`;
    });
}
