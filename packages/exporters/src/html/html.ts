import { createHash } from "node:crypto";
import type { ExportOptions, StoredRun } from "@assay/spec";
import { figuresOf } from "../figures.ts";
import { loadMessages } from "../messages.ts";
import { loadOverview } from "../overview.ts";
import { answer } from "./answer.ts";
import { coverage } from "./coverage.ts";
import { findings } from "./findings.ts";
import { found } from "./found.ts";
import { markup, Markup } from "./markup.ts";
import { method } from "./method.ts";
import { notRead } from "./not-read.ts";
import { places } from "./places.ts";
import { regulations } from "./regulations.ts";
import type { Report, Section } from "./report.ts";
import { script } from "./script.ts";
import { signOff } from "./sign-off.ts";
import { style } from "./style.ts";
import { title } from "./title.ts";
import { together } from "./together.ts";
import { unknown } from "./unknown.ts";

const sections: readonly (readonly [id: string, section: (report: Report) => Section])[] = [
  ["coverage", coverage],
  ["found", found],
  ["places", places],
  ["regulations", regulations],
  ["together", together],
  ["not-read", notRead],
  ["findings", findings],
  ["method", method],
  ["unknown", unknown],
  ["sign-off", signOff],
];

const topAssets = 20;

/** The report as one HTML file: no request leaves it, it prints, and it says everything without script. */
export async function* renderHtml(run: StoredRun, options: ExportOptions): AsyncIterable<string> {
  const { language } = options;
  const messages = await loadMessages(language);
  const report: Report = {
    run,
    overview: await loadOverview(run, topAssets),
    messages,
    figures: figuresOf(language),
    language,
  };
  yield head(report).text;
  yield* title(report);
  yield* answer(report);
  yield contents(report).text;
  for (const [id, section] of sections) {
    yield markup`<section aria-labelledby="${id}"><h2 id="${id}">${messages.say(`html.${id}`)}</h2>\n`.text;
    yield* section(report);
    yield "</section>\n";
  }
  yield `</main><script>${script}</script></body></html>\n`;
}

/** The page may load nothing, and run nothing but the style and the script it was written with. */
function head({ run, messages, language }: Report): Markup {
  const policy = [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    `script-src '${digest(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return markup`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<meta name="generator" content="Assay ${run.run.version}">
<title>${messages.say("html.title")} – ${run.run.id}</title>
<style>${new Markup(style)}</style></head><body><main>
`;
}

function contents({ messages }: Report): Markup {
  const items = sections.map(([id]) => markup`<li><a href="#${id}">${messages.say(`html.${id}`)}</a></li>`);
  return markup`<nav aria-label="${messages.say("html.contents")}"><ol>${items}</ol></nav>\n`;
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
