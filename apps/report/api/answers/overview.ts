import type { CombinationTotal } from "@assay/spec";
import type { Attention, RunOverview } from "../../wire/run.ts";
import type { Decided } from "../view/decided.ts";
import { gravestFirst, gravity, namedType } from "../view/data-type.ts";
import { isMissed, reasonInfo } from "../view/part.ts";
import { group, type RunView, type SeenAsset, type SeenFinding } from "../view/run-view.ts";
import { nothing } from "../view/tally.ts";
import { runHead } from "./run-head.ts";
import { notReadOf, sharesOf } from "./shares.ts";

/** The first page: what a run came to, and what waits for a person. */
export function overview(view: RunView, decided: Decided, combinations: readonly CombinationTotal[]): RunOverview {
  const { run, summary, sources, assets, findings, sums } = view;
  const grave = findings.filter(isGrave);
  const missed = assets.filter(({ part }) => isMissed(part));
  const incomplete = new Set(missed.map(({ coverage }) => coverage.source));
  return {
    run: runHead(
      { run, summary },
      sources.map(({ name }) => name),
    ),
    seconds: summary.finished === null ? null : summary.seconds,
    sources: {
      all: sources.length,
      complete: sources.filter(({ name, listingComplete }) => listingComplete && !incomplete.has(name)).length,
    },
    totals: { ...(sums.get(group("all")) ?? nothing), people: summary.people },
    assets: assets.length,
    members: summary.members,
    bytes: summary.bytes,
    notRead: { ...notReadOf(assets), reasons: topReasons(missed) },
    coverage: sharesOf(assets),
    sensitive: { places: new Set(grave.map(({ assetId }) => assetId)).size, findings: grave.length },
    decided: findings.filter(({ id }) => decided.has(id)).length,
    attention: attention(view, decided, combinations, missed),
    packs: view.packs.map(({ id, title, review }) => ({ id, title, review })),
  };
}

function isGrave({ type }: SeenFinding): boolean {
  return type.sensitivity === "special" || type.sensitivity === "high";
}

function topReasons(missed: readonly SeenAsset[]): RunOverview["notRead"]["reasons"] {
  const byReason = Map.groupBy(missed, ({ coverage }) => coverage.reason);
  return [...byReason]
    .map(([reason, rows]) => ({
      reason,
      name: reasonInfo((rows[0] as SeenAsset).coverage)?.what ?? unnamed,
      assets: rows.length,
    }))
    .toSorted((one, other) => other.assets - one.assets);
}

const unnamed = { en: "Not read", "zh-Hans": "未读取" };

function attention(
  view: RunView,
  decided: Decided,
  combinations: readonly CombinationTotal[],
  missed: readonly SeenAsset[],
): Attention[] {
  const waiting = view.findings.filter(({ id }) => !decided.has(id));
  return [
    ...prohibited(view, waiting),
    ...special(view, waiting),
    ...together(combinations),
    ...notReached(view, missed),
    ...undecided(waiting),
    ...questions(view),
  ];
}

function blank(): Pick<Attention, "people" | "places" | "names" | "pack" | "reasons"> {
  return { people: null, places: 0, names: [], pack: null, reasons: [] };
}

function* prohibited(view: RunView, waiting: readonly SeenFinding[]): Generator<Attention> {
  for (const { id } of view.packs) {
    const against = waiting.filter(({ categories }) =>
      categories.some(({ pack, effect, mark }) => pack === id && effect === "prohibit" && mark === "found"),
    );
    if (against.length > 0) yield { ...about(against), kind: "prohibited", pack: id };
  }
}

function* special(view: RunView, waiting: readonly SeenFinding[]): Generator<Attention> {
  const found = waiting.filter(({ type }) => type.sensitivity === "special");
  if (found.length === 0) return;
  const all = view.findings.filter(({ type }) => type.sensitivity === "special").length === found.length;
  const people = all ? (view.sums.get(group("sensitivity", "special"))?.people ?? null) : null;
  yield { ...about(found), kind: "special", people };
}

// The gravest data that stands in one record with what names a person, by people.
function* together(combinations: readonly CombinationTotal[]): Generator<Attention> {
  const naming = combinations.filter(
    ({ dataTypes }) => dataTypes.some(isName) && dataTypes.some((type) => namedType(type).sensitivity === "special"),
  );
  const [widest] = naming.toSorted((one, other) => other.people.estimate - one.people.estimate);
  if (widest === undefined) return;
  const types = gravestFirst(widest.dataTypes);
  yield {
    ...blank(),
    kind: "together",
    sensitivity: "special",
    count: widest.records,
    people: widest.people,
    places: widest.assets,
    names: types.map(({ name }) => name),
  };
}

function isName(dataType: string): boolean {
  return dataType.startsWith("identity.name") || dataType.startsWith("gov-id.") || dataType.startsWith("contact.");
}

function* notReached(view: RunView, missed: readonly SeenAsset[]): Generator<Attention> {
  if (missed.length === 0) return;
  const top = topReasons(missed).slice(0, 3);
  yield {
    ...blank(),
    kind: view.summary.finished === null ? "unfinished" : "not-read",
    sensitivity: "high",
    count: missed.length,
    places: missed.length,
    names: top.map(({ name }) => name),
    reasons: top.flatMap(({ reason }) => reason ?? []),
  };
}

function* undecided(waiting: readonly SeenFinding[]): Generator<Attention> {
  const grave = waiting.filter(({ type }) => type.sensitivity === "high");
  if (grave.length > 0) yield { ...about(grave), kind: "undecided" };
}

function* questions(view: RunView): Generator<Attention> {
  const asked = new Set(view.findings.flatMap(({ questions: own }) => own));
  if (asked.size === 0) return;
  yield { ...blank(), kind: "needs-input", sensitivity: "moderate", count: asked.size };
}

function about(findings: readonly SeenFinding[]): Omit<Attention, "kind"> {
  const types = gravestFirst(findings.map(({ type }) => type.id));
  const [first] = findings.toSorted((one, other) => gravity(one.type.sensitivity) - gravity(other.type.sensitivity));
  return {
    ...blank(),
    sensitivity: first?.type.sensitivity ?? "moderate",
    count: findings.length,
    places: new Set(findings.map(({ assetId }) => assetId)).size,
    names: types.map(({ name }) => name),
  };
}
