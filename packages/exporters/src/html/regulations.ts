import type { CategoryTotal, PackSummary } from "@assay/spec";
import { categoryLabel, packName, typeName } from "../terms.ts";
import { countCell, peopleCell } from "./cells.ts";
import { markup, mixed } from "./markup.ts";
import type { Markup } from "./markup.ts";
import type { Report } from "./report.ts";
import { standingOf } from "./standing.ts";
import { table } from "./table.ts";
import type { Cell } from "./table.ts";

/** What was found under each law and standard, with its clauses. */
export async function* regulations(report: Report): AsyncIterable<string> {
  const { run, messages } = report;
  yield markup`<p class="muted">${messages.say("regulations.evidence")}</p>\n`.text;
  if (run.packs.length === 0) yield markup`<p>${messages.say("regulations.none")}</p>\n`.text;
  for (const pack of run.packs) yield* regulation(report, pack);
}

async function* regulation(report: Report, pack: PackSummary): AsyncIterable<string> {
  const { overview, messages, language } = report;
  const own = overview.categories.filter((total) => total.pack === pack.id && standingOf(total) !== undefined);
  yield heading(report, pack).text;
  yield* table({
    none: messages.say("regulations.nothing"),
    caption: messages.say("regulations.caption", { law: pack.title[language] }),
    columns: [
      { title: messages.say("column.category") },
      { title: messages.say("column.clause") },
      { title: messages.say("column.standing") },
      { title: messages.say("column.types") },
      { title: messages.say("column.people"), kind: "number" },
      { title: messages.say("column.records"), kind: "number" },
      { title: messages.say("column.places"), kind: "number" },
    ],
    rows: own.map((total) => row(report, pack, total)),
  });
}

function heading({ messages, language }: Report, pack: PackSummary): Markup {
  const review = markup`<span class="tag${pack.review === "legal-reviewed" ? "" : " warn"}">${messages.say(`review.${pack.review}`)}</span>`;
  const official = pack.jurisdiction.includes("CN") ? markup` ${messages.say("regulations.official")}` : "";
  return markup`<h3>${mixed(pack.title[language], language)} ${review}</h3>
<p class="small muted">${mixed(`${packName(pack.id)} · ${pack.citation}`, language)}${pack.edition === undefined ? "" : markup` · ${pack.edition}`} · ${messages.say("regulations.pack", { version: pack.version })}${official}</p>
`;
}

function row({ messages, figures, language }: Report, pack: PackSummary, total: CategoryTotal): Cell[] {
  return [
    mixed(categoryLabel(pack, total.category, language), language),
    markup`<ul>${total.provisions.map((ref) => markup`<li>${clause(pack, ref, language)}</li>`)}</ul>`,
    standing(total, pack, messages, language),
    mixed(total.dataTypes.map((type) => typeName(type, language)).join(messages.say("list.separator")), language),
    peopleCell(total.people, figures),
    countCell(total.records, figures),
    countCell(total.assets, figures),
  ];
}

/** The reference, as its own language cites it where the reader reads that, and what it is about. */
function clause(pack: PackSummary, ref: string, language: Report["language"]): Markup {
  const provision = pack.provisions.find((one) => one.ref === ref);
  if (provision === undefined) return mixed(ref, language);
  const cited = language === "zh-Hans" ? (provision.official ?? ref) : ref;
  return markup`${mixed(cited, language)} <span class="muted">${mixed(provision.label[language], language)}</span>`;
}

function standing(
  total: CategoryTotal,
  pack: PackSummary,
  messages: Report["messages"],
  language: Report["language"],
): Markup {
  const asked = total.questions.map((id) => pack.facts.find((fact) => fact.id === id)?.ask[language] ?? id);
  const word = messages.say(`standing.${standingOf(total) ?? "found"}`);
  if (asked.length === 0) return markup`${word}`;
  return markup`${word}<ul>${asked.map((question) => markup`<li class="small muted">${mixed(question, language)}</li>`)}</ul>`;
}
