import type { AuditEntry, Classification, Combination, PackSummary, RunEntry, RunReader } from "@assay/spec";
import type { HistoryEntry } from "../../wire/decision.ts";
import type { FindingDetail } from "../../wire/finding.ts";
import { verdict } from "../../wire/words.ts";
import type { Decided } from "../view/decided.ts";
import { gravestFirst } from "../view/data-type.ts";
import { inert } from "../view/inert.ts";
import { markOf } from "../view/mark.ts";
import type { RunView, SeenFinding } from "../view/run-view.ts";
import { findingRow } from "./finding-list.ts";
import { provisionsOf } from "./provisions.ts";
import { questionText } from "./question.ts";

/** What one finding's page is made of. */
export interface FindingParts {
  readonly view: RunView;
  readonly seen: SeenFinding;
  readonly stored: NonNullable<Awaited<ReturnType<RunReader["finding"]>>>;
  readonly combinations: readonly Combination[];
  readonly decided: Decided;
  readonly earlier: FindingDetail["seen"];
  readonly audit: readonly AuditEntry[];
}

/** One finding with why it was flagged, what it means, where it is, and what was said of it. */
export function findingDetail({
  view,
  seen,
  stored,
  combinations,
  decided,
  earlier,
  audit,
}: FindingParts): FindingDetail {
  const coverage = view.assetsById.get(seen.assetId)?.coverage;
  const { cells, matched } = stored.column ?? {};
  const alike = view.findings.filter(({ type, id }) => type.id === seen.type.id && id !== seen.id);
  return {
    ...findingRow(seen, decided),
    column: cells === undefined || matched === undefined ? null : { cells, matched },
    reasons: stored.reasons.map(({ why, weight }) => ({ why, weight })),
    places: stored.places.map(({ steps, bytes }) => ({
      steps: steps.map(inert),
      bytes: bytes === undefined ? null : [...bytes],
    })),
    placesShown: stored.placesShown,
    coverage: coverage === undefined ? null : { status: coverage.status, records: coverage.records },
    law: stored.categories.flatMap((classification) => lawOf(view.packs, classification)),
    together: togetherOf(combinations, stored.dataType),
    alike: { findings: alike.length, places: new Set(alike.map(({ assetId }) => assetId)).size },
    seen: earlier,
    history: historyOf(seen.id, audit),
  };
}

function lawOf(packs: readonly PackSummary[], said: Classification): FindingDetail["law"] {
  const mark = markOf(said);
  if (mark === undefined) return [];
  const pack = packs.find(({ id }) => id === said.pack);
  const { category, outcome, effect, confidence, rule } = said;
  return [
    {
      pack: said.pack,
      title: pack?.title ?? { en: said.pack, "zh-Hans": said.pack },
      review: pack?.review ?? "draft",
      category,
      label: pack?.categories.find(({ id }) => id === category)?.label ?? { en: category, "zh-Hans": category },
      outcome,
      effect,
      mark,
      confidence,
      rule,
      provisions: provisionsOf(pack, said.provisions),
      questions: said.questions.map((id) => ({ id, ask: questionText(pack, id) })),
    },
  ];
}

function togetherOf(combinations: readonly Combination[], dataType: string): FindingDetail["together"] {
  return combinations
    .filter(({ dataTypes }) => dataTypes.some((type) => type === dataType))
    .map(({ dataTypes, records, people }) => ({ types: gravestFirst(dataTypes), records, people }))
    .toSorted((one, other) => other.records - one.records);
}

/** What the audit chain says of a finding, newest first. */
export function historyOf(finding: string, audit: readonly AuditEntry[]): HistoryEntry[] {
  return audit
    .filter(({ subject }) => subject === finding)
    .map(({ at, who, what, detail }) => {
      const said = verdict.safeParse(detail["verdict"]);
      const reason = detail["reason"];
      return { at, who, what, verdict: said.data ?? null, reason: typeof reason === "string" ? reason : null };
    })
    .toReversed();
}

/** How many runs back a finding is looked for. */
const lookBack = 20;

/** The runs that saw a finding, newest first: each with what it counted. */
export async function seenIn(
  entries: readonly RunEntry[],
  open: (run: string) => Promise<RunReader>,
  finding: string,
): Promise<FindingDetail["seen"]> {
  const newest = entries.toSorted((one, other) => (one.run.started < other.run.started ? 1 : -1)).slice(0, lookBack);
  const found = await Promise.all(
    newest.map(async ({ run }) => {
      const stored = await (await open(run.id)).finding(finding);
      if (stored === undefined) return [];
      return [
        { run: run.id, started: run.started, records: stored.records, people: stored.people, score: stored.score },
      ];
    }),
  );
  return found.flat();
}
