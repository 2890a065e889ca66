import { inert } from "../inert.ts";
import { join, markup, mixed, name } from "./markup.ts";
import type { Part } from "./markup.ts";
import type { Report } from "./report.ts";

/** What this is, of what, from when. */
export function* title({ run, overview, messages, figures, language }: Report): Iterable<string> {
  const { finished, seconds } = run.summary;
  const facts: readonly (readonly [string, Part])[] = [
    [
      "html.scope",
      join(
        overview.sources.map(({ name: source, uri }) => sourceText(source, uri)),
        markup`<br>`,
      ),
    ],
    ["html.started", figures.time(run.run.started)],
    [
      "html.ended",
      finished === null
        ? messages.say("html.unfinished")
        : messages.say("html.ended-after", { time: figures.time(finished), duration: figures.duration(seconds) }),
    ],
    ["html.run", markup`<code>${run.run.id}</code>`],
    ["html.made-with", mixed(messages.say("html.version", { version: inert(run.run.version) }), language)],
  ];
  yield markup`<header><h1>${messages.say("html.title")}</h1>
<p class="muted">${messages.say("html.subtitle")}</p>
<dl class="facts">${facts.map(([key, fact]) => markup`<dt>${messages.say(key)}</dt><dd>${fact}</dd>`)}</dl></header>
`.text;
}

function sourceText(source: string, uri: string): Part {
  return source === uri ? name(uri) : markup`${name(source)} <span class="muted">${name(uri)}</span>`;
}
