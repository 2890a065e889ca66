import { packName } from "../terms.ts";
import { markup, mixed, name } from "./markup.ts";
import type { Markup, Part } from "./markup.ts";
import type { Report } from "./report.ts";

/** What the report cannot say, so that nobody takes its silence for an answer. */
export function* unknown(report: Report): Iterable<string> {
  const { run, overview, messages, language } = report;
  const { parts, sources } = overview;
  const open = new Set(overview.categories.flatMap(({ pack, outcome }) => (outcome === "needs-input" ? [pack] : [])));
  const drafts = run.packs.filter(({ review }) => review !== "legal-reviewed");
  const items: Part[] = [
    ...(parts["not-read"] > 0 ? [messages.say("unknown.not-read", { notRead: parts["not-read"] })] : []),
    ...sources
      .filter((source) => !source.listingComplete)
      .map((source) => markup`${messages.say("coverage.listing")} ${name(source.name)}`),
    ...(parts.sampled > 0 ? [messages.say("unknown.sampled", { sampled: parts.sampled })] : []),
    ...(parts["left-out"] > 0 ? [messages.say("unknown.left-out", { leftOut: parts["left-out"] })] : []),
    ...(open.size > 0
      ? [mixed(messages.say("unknown.questions", { laws: [...open].map(packName).join(", ") }), language)]
      : []),
    ...(drafts.length > 0
      ? [mixed(messages.say("unknown.drafts", { laws: drafts.map(({ id }) => packName(id)).join(", ") }), language)]
      : []),
    messages.say("unknown.purposes"),
    messages.say("unknown.detectors"),
  ];
  yield markup`<ul class="plain">${items.map(item)}</ul>\n`.text;
}

function item(part: Part): Markup {
  return markup`<li>${part}</li>`;
}
