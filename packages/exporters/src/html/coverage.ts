import type { CoverageCounts } from "@assay/spec";
import type { LedgerPart } from "../ledger-part.ts";
import { countCell } from "./cells.ts";
import { markup, name } from "./markup.ts";
import type { Markup } from "./markup.ts";
import type { Report } from "./report.ts";
import { table } from "./table.ts";

const parts: readonly LedgerPart[] = ["read", "sampled", "left-out", "not-read"];
const statuses = [
  "read",
  "sampled",
  "partial",
  "skipped",
  "failed",
  "pending",
] as const satisfies (keyof CoverageCounts)[];

/** How much was looked at: a bar with its numbers, and the ledger's sums. */
export async function* coverage(report: Report): AsyncIterable<string> {
  const { run, overview, messages, figures } = report;
  const { assets, bytes, members } = run.summary;
  yield markup`<div class="box">${bar(report)}
<ul class="key">${parts.map((part) => key(report, part))}</ul>
<p>${messages.say("coverage.bytes", { read: figures.bytes(bytes.read), listed: figures.bytes(bytes.listed), members })}</p>
${overview.sources.filter((source) => !source.listingComplete).map((source) => markup`<p class="high">${messages.say("coverage.listing")} ${name(source.name)}</p>`)}
</div>
`.text;
  yield* table({
    none: messages.say("found.none"),
    narrow: true,
    caption: messages.say("coverage.caption"),
    columns: [{ title: messages.say("coverage.status") }, { title: messages.say("coverage.assets"), kind: "number" }],
    rows: [
      ...statuses.map((status) => [messages.say(`status.${status}`), countCell(assets[status], figures)]),
      [markup`<strong>${messages.say("status.listed")}</strong>`, countCell(assets.listed, figures)],
    ],
  });
}

function bar(report: Report): Markup {
  const { overview, messages } = report;
  const total = parts.reduce((sum, part) => sum + overview.parts[part], 0);
  let x = 0;
  const rects = parts.map((part) => {
    const width = total === 0 ? 0 : (overview.parts[part] / total) * 1000;
    const rect = markup`<rect class="${part}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="28"/>${part === "not-read" ? stripes(x, width) : ""}`;
    x += width;
    return rect;
  });
  return markup`<svg class="bar" viewBox="0 0 1000 28" preserveAspectRatio="none" role="img" aria-label="${messages.say("coverage.bar", spoken(report))}">${rects}</svg>`;
}

/** Not read is told by stripes too, for whoever does not see the colours. */
function stripes(x: number, width: number): Markup[] {
  const lines: Markup[] = [];
  for (let at = x + 7; at < x + width - 3; at += 14)
    lines.push(markup`<line class="stripe" x1="${at.toFixed(2)}" y1="0" x2="${at.toFixed(2)}" y2="28"/>`);
  return lines;
}

function key(report: Report, part: LedgerPart): Markup {
  const { overview, messages, figures } = report;
  const total = parts.reduce((sum, one) => sum + overview.parts[one], 0);
  const share = total === 0 ? "" : figures.share(overview.parts[part] / total);
  return markup`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${part}" width="10" height="10"/></svg>${messages.say(`part.${part}`)} <strong>${figures.count(overview.parts[part])}</strong> <span class="muted">${share}</span></li>`;
}

function spoken({ overview }: Report): Record<string, number> {
  const { read, sampled, "left-out": leftOut, "not-read": notRead } = overview.parts;
  return { read, sampled, leftOut, notRead };
}
