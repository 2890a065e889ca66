import type { ExportOptions, StoredRun } from "@assay/spec";
import { figuresOf } from "./figures.ts";
import type { Figures } from "./figures.ts";
import { frameworkText, frameworksOfType } from "./frameworks-of-type.ts";
import { inert } from "./inert.ts";
import { partOf } from "./ledger-part.ts";
import { loadMessages } from "./messages.ts";
import type { Messages } from "./messages.ts";
import { loadOverview } from "./overview.ts";
import type { Overview } from "./overview.ts";
import { addressOf, confidenceOf, nextText, reasonText, sensitivityMarks, sensitivityOf, typeName } from "./terms.ts";

const most = 200;

interface Document {
  readonly run: StoredRun;
  readonly overview: Overview;
  readonly messages: Messages;
  readonly figures: Figures;
}

/** The sums as GitHub-flavoured Markdown, for a pull request, a ticket or a wiki. */
export async function* renderMarkdown(run: StoredRun, { language }: ExportOptions): AsyncIterable<string> {
  const messages = await loadMessages(language);
  const document: Document = { run, overview: await loadOverview(run, 0), messages, figures: figuresOf(language) };
  yield `# ${plain(messages.say("html.title"))}\n\n`;
  yield `${plain(headline(document))}\n\n`;
  yield section(messages.say("html.found"), [types(document)]);
  yield section(messages.say("html.together"), [combinations(document)]);
  yield* notRead(document);
  yield `${plain(messages.say("saved", { run: run.run.id }))}\n`;
}

function headline({ run, overview, messages }: Document): string {
  return messages.say("markdown.headline", {
    read: overview.parts.read + overview.parts.sampled,
    listed: run.summary.assets.listed,
    notRead: overview.parts["not-read"],
  });
}

function types({ run, overview, messages, figures }: Document): string {
  if (overview.types.length === 0) return `${plain(messages.say("found.none"))}\n`;
  const titles = ["sensitivity", "type", "people", "records", "places", "frameworks", "confidence"];
  const rows = overview.types.map((type) => [
    `${sensitivityMarks[sensitivityOf(type.dataType)]} ${messages.say(`sensitivity.${sensitivityOf(type.dataType)}`)}`,
    typeName(type.dataType, messages.language),
    figures.people(type.people),
    figures.count(type.records),
    figures.count(type.assets),
    frameworksOfType(type.dataType, run.packs, overview.categories).map(frameworkText).join(" · "),
    messages.say(`confidence.${confidenceOf(type.score)}`),
  ]);
  return table(
    titles.map((title) => messages.say(`column.${title}`)),
    rows,
  );
}

function combinations({ overview, messages, figures }: Document): string {
  if (overview.combinations.length === 0) return `${plain(messages.say("together.none"))}\n`;
  const titles = ["together", "people", "records", "places"].map((title) => messages.say(`column.${title}`));
  const rows = overview.combinations
    .slice(0, most)
    .map(({ dataTypes, people, records, assets }) => [
      dataTypes.map((type) => typeName(type, messages.language)).join(" + "),
      figures.people(people),
      figures.count(records),
      figures.count(assets),
    ]);
  return table(titles, rows);
}

async function* notRead({ run, overview, messages }: Document): AsyncIterable<string> {
  const total = overview.parts["not-read"];
  const titles = ["not-read", "reason", "next"].map((title) => messages.say(`column.${title}`));
  const rows: string[][] = [];
  for await (const row of run.coverage()) {
    if (partOf(row) !== "not-read") continue;
    if (rows.length === most) break;
    const next = nextText(row, run.run.id, messages.language);
    rows.push([addressOf(row.asset), reasonText(row, messages.language), next]);
  }
  const caption = messages.say("not-read.caption", { shown: rows.length, all: total });
  const body = total === 0 ? [plain(messages.say("not-read.none"))] : [plain(caption), table(titles, rows)];
  yield section(messages.say("html.not-read"), body);
}

function section(title: string, body: readonly string[]): string {
  return `## ${plain(title)}\n\n${body.join("\n\n")}\n`;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(" | ")} |\n`;
  const rule = `|${titles.map(() => " --- |").join("")}\n`;
  return [line(titles), rule, ...rows.map(line)].join("");
}

// All that CommonMark and GitHub give a meaning to, `:` `@` and `.` among them, which make links of bare addresses.
const meaning = /[!"#$&'()*+\-.:<>@[\\\]^_`{|}~]/g;

/** Text that stays text: no markup, no link, no table border. */
function plain(text: string): string {
  return inert(text.toWellFormed()).replace(meaning, (char) => (char === "&" ? "&amp;" : `\\${char}`));
}
