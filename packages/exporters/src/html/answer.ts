import { packName, typeName } from "../terms.ts";
import { markup, mixed } from "./markup.ts";
import type { Markup, Part } from "./markup.ts";
import type { Report } from "./report.ts";

/** The whole report in one paragraph, and its four numbers. */
export function* answer(report: Report): Iterable<string> {
  const { overview, language } = report;
  const complete = overview.parts["not-read"] === 0;
  yield markup`<p class="answer${complete ? "" : " incomplete"}">${mixed(sentences(report).join(report.messages.say("sentence.separator")), language)}</p>\n`
    .text;
  yield markup`<ul class="tiles">${tiles(report)}</ul>\n`.text;
}

function sentences(report: Report): string[] {
  const { overview, messages } = report;
  const { parts, totals } = overview;
  const read = messages.say("answer.read", {
    read: parts.read + parts.sampled,
    inScope: parts.read + parts.sampled + parts["not-read"],
    sources: overview.sources.length,
  });
  const what =
    totals.findings === 0 ? messages.say("answer.nothing") : messages.say("answer.found", foundValues(report));
  const unread = parts["not-read"];
  return [
    read,
    what,
    ...(totals.findings === 0 ? [] : [messages.say("answer.gravest", { gravest: gravest(report) })]),
    ...laws(report),
    messages.say(unread === 0 ? "answer.all-read" : "answer.not-read", { notRead: unread }),
  ];
}

function foundValues({ overview, figures }: Report): Record<string, string | number> {
  const { totals, types } = overview;
  return {
    types: types.length,
    places: totals.assets,
    people: totals.people.estimate,
    interval: figures.interval(totals.people),
    hasInterval: figures.interval(totals.people) === "" ? "no" : "yes",
  };
}

function gravest({ overview, messages, language }: Report): string {
  const few = overview.types.slice(0, 3).map(({ dataType, people, records }) =>
    people.estimate > 0
      ? messages.say("answer.type-people", {
          type: typeName(dataType, language),
          people: people.estimate,
        })
      : messages.say("answer.type-records", { type: typeName(dataType, language), records }),
  );
  return new Intl.ListFormat(language, { type: "conjunction" }).format(few);
}

function laws({ run, overview, messages, language }: Report): string[] {
  const touched = run.packs.filter(({ id }) =>
    overview.categories.some(({ pack, outcome }) => pack === id && outcome === "match"),
  );
  if (touched.length === 0) return [];
  const names = touched.map(({ id }) => packName(id));
  return [messages.say("answer.laws", { laws: new Intl.ListFormat(language, { type: "conjunction" }).format(names) })];
}

function tiles({ overview, messages, figures }: Report): Markup[] {
  const { totals, parts } = overview;
  const unread = parts["not-read"];
  return [
    tile(
      messages.say("tile.people"),
      figures.people(totals.people),
      messages.say("tile.people-note", intervalValues(figures.interval(totals.people))),
    ),
    tile(messages.say("tile.records"), figures.count(totals.records), messages.say("tile.records-note")),
    tile(
      messages.say("tile.places"),
      figures.count(totals.assets),
      messages.say("tile.places-note", { read: parts.read + parts.sampled }),
    ),
    tile(
      messages.say("tile.not-read"),
      figures.count(unread),
      messages.say("tile.not-read-note", { notRead: unread }),
      unread > 0,
    ),
  ];
}

function intervalValues(interval: string): Record<string, string> {
  return { interval, hasInterval: interval === "" ? "no" : "yes" };
}

function tile(label: string, value: string, note: Part, alarm = false): Markup {
  return markup`<li${alarm ? markup` class="alarm"` : ""}><span class="small">${label}</span><strong>${value}</strong><span class="small muted">${note}</span></li>`;
}
