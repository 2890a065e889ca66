import type { Coverage } from "@assay/spec";
import { partOf } from "../ledger-part.ts";
import { nextText, reasonText } from "../terms.ts";
import { address } from "./cells.ts";
import { join, markup, mixed } from "./markup.ts";
import type { Markup, Part } from "./markup.ts";
import type { Report } from "./report.ts";
import { table } from "./table.ts";
import type { Cell } from "./table.ts";

const most = 20_000;

/** Every asset in scope that was not read in full, why, and what to do; then what was left out on purpose. */
export async function* notRead(report: Report): AsyncIterable<string> {
  yield* unreadTable(report, report.overview.parts["not-read"]);
  yield* leftOut(report);
}

async function* unreadTable(report: Report, total: number): AsyncIterable<string> {
  const { messages } = report;
  yield* table({
    none: messages.say("not-read.none"),
    caption: messages.say("not-read.caption", { shown: Math.min(most, total), all: total }),
    columns: [
      { title: messages.say("column.place") },
      { title: messages.say("column.status") },
      { title: messages.say("column.reason") },
      { title: messages.say("column.next") },
      { title: messages.say("column.bytes-unread"), kind: "number" },
    ],
    rows: unreadRows(report),
  });
}

async function* unreadRows({ run, messages, figures, language }: Report): AsyncIterable<Cell[]> {
  let shown = 0;
  for await (const row of run.coverage()) {
    if (partOf(row) !== "not-read") continue;
    if (shown++ === most) return;
    const unread = Math.max(0, row.bytes.listed - row.bytes.read);
    yield [
      address(row.asset),
      messages.say(`status.${row.status}`),
      reason(row, language),
      commands(nextText(row, run.run.id, language), language),
      { show: figures.bytes(unread), sort: unread },
    ];
  }
}

function reason(row: Coverage, language: Report["language"]): Markup {
  const why = mixed(reasonText(row, language), language);
  return row.detail === null ? why : markup`${why}<br><span class="small muted">${mixed(row.detail, language)}</span>`;
}

/** Text in which commands stand between backticks. */
function commands(text: string, language: Report["language"]): Markup {
  const parts = text
    .split("`")
    .map((part, at): Part => (at % 2 === 1 ? markup`<code>${part}</code>` : mixed(part, language)));
  return join(parts, "");
}

async function* leftOut({ overview, messages, figures, language }: Report): AsyncIterable<string> {
  const rows = overview.reasons.filter((total) => partOf(total) === "left-out");
  if (rows.length === 0) return;
  yield markup`<h3>${messages.say("left-out.title")}</h3>\n`.text;
  yield* table({
    none: messages.say("not-read.none"),
    caption: messages.say("left-out.caption", { leftOut: overview.parts["left-out"] }),
    columns: [
      { title: messages.say("column.reason") },
      { title: messages.say("column.source") },
      { title: messages.say("coverage.assets"), kind: "number" },
      { title: messages.say("column.next") },
    ],
    rows: rows.map((total) => [
      mixed(reasonText(total, language), language),
      markup`<bdi translate="no">${total.source}</bdi>`,
      { show: figures.count(total.rows), sort: total.rows },
      commands(nextText(total, "", language), language),
    ]),
  });
}
