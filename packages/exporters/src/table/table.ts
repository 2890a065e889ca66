import type { Coverage, ExportOptions, StoredRun, TypeTotal } from "@assay/spec";
import { figuresOf } from "../figures.ts";
import type { Figures } from "../figures.ts";
import { frameworkText, frameworksOfType } from "../frameworks-of-type.ts";
import type { TypeFramework } from "../frameworks-of-type.ts";
import { inert } from "../inert.ts";
import { partOf } from "../ledger-part.ts";
import { loadMessages } from "../messages.ts";
import type { Messages } from "../messages.ts";
import { loadOverview } from "../overview.ts";
import type { Overview } from "../overview.ts";
import { reachOf } from "../reach.ts";
import { addressOf, confidenceOf, nextText, reasonText, sensitivityMarks, sensitivityOf, typeName } from "../terms.ts";
import { grid, listMark } from "./grid.ts";
import type { GridColumn } from "./grid.ts";
import { paintFor } from "./paint.ts";
import type { Paint, Style } from "./paint.ts";

const shown = { assets: 5, combinations: 3, notRead: 20 } as const;

interface Terminal {
  readonly run: StoredRun;
  readonly overview: Overview;
  readonly messages: Messages;
  readonly figures: Figures;
  readonly paint: Paint;
  readonly width: number;
}

/** The summary for a terminal: what was found, the places that matter most, what was not read, how it ended. */
export async function* renderTable(run: StoredRun, options: ExportOptions): AsyncIterable<string> {
  const terminal: Terminal = {
    run,
    overview: await loadOverview(run, shown.assets),
    messages: await loadMessages(options.language),
    figures: figuresOf(options.language),
    paint: paintFor(options.colour ?? false),
    width: options.width ?? 100,
  };
  const sections = [
    [headline(terminal)],
    types(terminal),
    combinations(terminal),
    assets(terminal),
    await notRead(terminal),
    ending(terminal),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  yield `${text.join("\n\n")}\n`;
}

function headline({ run, overview, messages, figures, paint }: Terminal): string {
  const notRead = overview.parts["not-read"];
  const line = messages.say(run.summary.finished === null ? "headline.cut" : "headline.done", {
    time: figures.duration(run.summary.seconds),
    read: figures.count(overview.parts.read + overview.parts.sampled),
    listed: run.summary.assets.listed,
  });
  const rest = [
    ...(overview.parts.sampled > 0 ? [messages.say("headline.sampled", { sampled: overview.parts.sampled })] : []),
    ...(overview.parts["left-out"] > 0
      ? [messages.say("headline.left-out", { leftOut: overview.parts["left-out"] })]
      : []),
    ...(notRead > 0 ? [paint("warn", messages.say("headline.not-read", { notRead }))] : []),
  ];
  return [paint("strong", line), ...rest].join(messages.say("headline.join"));
}

function types(terminal: Terminal): string[] {
  const { overview, messages, width, paint } = terminal;
  if (overview.types.length === 0) return [messages.say("found.nothing", foundNothing(terminal))];
  const columns: GridColumn[] = [
    { title: messages.say("column.sensitivity") },
    { title: messages.say("column.type"), shrink: { to: 16, at: "end" } },
    { title: messages.say("column.people"), align: "right" },
    { title: messages.say("column.records"), align: "right" },
    { title: messages.say("column.places"), align: "right" },
    { title: messages.say("column.frameworks"), shrink: { to: 16, at: "list" } },
    { title: messages.say("column.confidence") },
  ];
  const rows = overview.types.map((type) => typeCells(terminal, type));
  return grid(columns, rows, width, (cell, column, row) => {
    if (row === -1) return paint("strong", cell);
    return column === 0 ? paint(styles[sensitivityOf(overview.types[row]?.dataType ?? "")], cell) : cell;
  });
}

const styles = { special: "grave", high: "warn", moderate: "strong", low: "faint" } as const satisfies Record<
  string,
  Style
>;

function typeCells({ run, overview, messages, figures }: Terminal, type: TypeTotal): string[] {
  const sensitivity = sensitivityOf(type.dataType);
  return [
    `${sensitivityMarks[sensitivity]} ${messages.say(`sensitivity.${sensitivity}`)}`,
    typeName(type.dataType, messages.language),
    figures.people(type.people),
    figures.count(type.records),
    figures.count(type.assets),
    frameworks(frameworksOfType(type.dataType, run.packs, overview.categories)),
    messages.say(`confidence.${confidenceOf(type.score)}`),
  ];
}

/** A few with their clauses; of many the names, gravest first. */
function frameworks(all: readonly TypeFramework[]): string {
  const texts = all.length > 3 ? all.map(({ name, firm }) => (firm ? name : `${name}?`)) : all.map(frameworkText);
  return texts.join(listMark);
}

function foundNothing({ run, overview }: Terminal): Record<string, number> {
  return {
    read: overview.parts.read + overview.parts.sampled,
    detectors: run.run.catalog.detectors,
    notRead: overview.parts["not-read"],
  };
}

function combinations({ overview, messages }: Terminal): string[] {
  return overview.combinations.slice(0, shown.combinations).map(({ dataTypes, people, records }) =>
    messages.say("together", {
      types: dataTypes.map((type) => typeName(type, messages.language)).join(" + "),
      people: people.estimate,
      records,
    }),
  );
}

function assets({ run, overview, messages, figures, width, paint }: Terminal): string[] {
  if (overview.assets.length === 0) return [];
  const columns: GridColumn[] = [
    { title: messages.say("column.matter-most"), shrink: { to: 20, at: "middle" } },
    { title: messages.say("column.types"), shrink: { to: 12, at: "end" } },
    { title: messages.say("column.people"), align: "right" },
    { title: messages.say("column.modified") },
    { title: messages.say("column.reach") },
  ];
  const rows = overview.assets.map((asset) => [
    addressOf(asset.asset),
    asset.dataTypes.map((type) => typeName(type, messages.language)).join(", "),
    figures.people(asset.people),
    asset.modified === null ? "–" : asset.modified.slice(0, 10),
    reachOf(asset.properties, messages),
  ]);
  const lines = grid(columns, rows, width, (cell, _column, row) => (row === -1 ? paint("strong", cell) : cell));
  const more = run.summary.findings - overview.assets.reduce((sum, { findings }) => sum + findings, 0);
  return more > 0
    ? [...lines, ` ${paint("faint", messages.say("more.findings", { more, run: inert(run.run.id) }))}`]
    : lines;
}

async function notRead({ run, overview, messages, width, paint }: Terminal): Promise<string[]> {
  const total = overview.parts["not-read"];
  if (total === 0) return [];
  const columns: GridColumn[] = [
    { title: messages.say("column.not-read"), shrink: { to: 20, at: "middle" } },
    { title: messages.say("column.reason"), shrink: { to: 16, at: "end" } },
  ];
  const rows: string[][] = [];
  const steps = new Map<string, string>();
  for await (const row of unread(run)) {
    const reason = reasonText(row, messages.language);
    steps.set(reason, nextText(row, run.run.id, messages.language));
    rows.push([addressOf(row.asset), reason]);
    if (rows.length === shown.notRead) break;
  }
  const lines = grid(columns, rows, width, (cell, _column, row) => (row === -1 ? paint("strong", cell) : cell));
  const more = total - rows.length;
  if (more > 0) lines.push(` ${paint("faint", messages.say("more.not-read", { more, run: inert(run.run.id) }))}`);
  return [...lines, ...Array.from(steps, ([reason, next]) => ` ${messages.say("next.step", { reason, next })}`)];
}

async function* unread(run: StoredRun): AsyncIterable<Coverage> {
  for await (const row of run.coverage()) if (partOf(row) === "not-read") yield row;
}

function ending({ run, overview, messages, paint }: Terminal): string[] {
  const unlisted = overview.sources.filter(({ listingComplete }) => !listingComplete);
  const exit = String(run.summary.exit);
  const known = ["0", "1", "3", "4", "130", "143"].includes(exit) ? exit : "other";
  return [
    ...unlisted.map(({ name }) => paint("warn", messages.say("listing.incomplete", { source: inert(name) }))),
    messages.say("saved", { run: inert(run.run.id) }),
    messages.say(`exit.${known}`, { exit, notRead: overview.parts["not-read"], run: inert(run.run.id) }),
  ];
}
