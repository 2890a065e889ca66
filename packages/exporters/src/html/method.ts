import { markup, mixed, name } from "./markup.ts";
import type { Markup, Part } from "./markup.ts";
import type { Report } from "./report.ts";
import { table } from "./table.ts";

/** How it was found: versions, thresholds, what the numbers mean and how far they are off. */
export async function* method(report: Report): AsyncIterable<string> {
  const { run, messages, language } = report;
  const points = ["how", "people", "records", "scores", "masks", "sampling"];
  yield markup`<ul class="plain">${points.map((point) => markup`<li>${mixed(messages.say(`method.${point}`), language)}</li>`)}</ul>\n`
    .text;
  yield markup`<dl class="facts">${facts(report)}</dl>\n`.text;
  if (run.packs.length > 0) yield* packs(report);
  yield markup`<h3>${messages.say("method.plan")}</h3>\n<pre translate="no">${planLines(run.run.plan)}</pre>\n`.text;
}

function facts({ run, messages, figures }: Report): Markup[] {
  const { catalog, version } = run.run;
  const all: readonly (readonly [string, Part])[] = [
    ["method.version", name(version)],
    ["method.detectors", figures.count(catalog.detectors)],
    ["method.catalog", markup`<code>${name(catalog.digest)}</code>`],
  ];
  return all.map(([key, fact]) => markup`<dt>${messages.say(key)}</dt><dd>${fact}</dd>`);
}

function packs({ run, messages, language }: Report): AsyncIterable<string> {
  return table({
    none: messages.say("regulations.none"),
    caption: messages.say("method.packs"),
    columns: [
      { title: messages.say("column.pack") },
      { title: messages.say("column.version") },
      { title: messages.say("column.review") },
      { title: messages.say("column.digest") },
    ],
    rows: run.packs.map((pack) => [
      mixed(pack.title[language], language),
      name(pack.version),
      messages.say(`review.${pack.review}`),
      markup`<code>${name(pack.digest)}</code>`,
    ]),
  });
}

/** The plan line by line: each line is text of its own, so that a name in it can break none. */
function planLines(plan: object): Part {
  return JSON.stringify(plan, null, 2)
    .split("\n")
    .map((line) => markup`${line}\n`);
}
