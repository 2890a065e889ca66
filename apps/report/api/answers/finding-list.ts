import { isUnder } from "@assay/spec";
import type { FindingQuery, FindingRow } from "../../wire/finding.ts";
import type { Page } from "../../wire/page.ts";
import type { Decided } from "../view/decided.ts";
import { byGravity, group, type RunView, type SeenFinding } from "../view/run-view.ts";
import { matcher } from "./matcher.ts";
import { compareText, ordered, type Order } from "./order.ts";
import { pageOf } from "./page-of.ts";

/** A page of a run's findings. */
export function findingList(view: RunView, decided: Decided, query: FindingQuery): Page<FindingRow> {
  const fits = fitting(query, decided);
  const sorted = ordered(view.findings.filter(fits), orders, query.sort);
  const { rows, ...rest } = pageOf(sorted, ({ id }) => id, query);
  return { rows: rows.map((finding) => findingRow(finding, decided)), ...rest, all: view.findings.length };
}

/** A finding as a row, with what was decided of it. */
export function findingRow(finding: SeenFinding, decided: Decided): FindingRow {
  const {
    id,
    source,
    assetId: asset,
    address,
    path,
    sourceName,
    field,
    type,
    detector,
    count,
    records,
    people,
    score,
    share,
    mask,
    categories,
  } = finding;
  const decision = decided.get(id) ?? null;
  return {
    id,
    source,
    asset,
    address,
    path,
    sourceName,
    field,
    type,
    detector,
    count,
    records,
    people,
    score,
    share,
    mask,
    categories: [...categories],
    decision: decision === null ? null : { ...decision, reopen: [...decision.reopen] },
  };
}

const orders: Readonly<Record<"gravest" | "people" | "records" | "score" | "address" | "type", Order<SeenFinding>>> = {
  gravest: byGravity,
  people: (one, other) => one.people.estimate - other.people.estimate,
  records: (one, other) => one.records - other.records,
  score: (one, other) => one.score - other.score,
  address: (one, other) => compareText(one.address, other.address) || compareText(one.field ?? "", other.field ?? ""),
  type: (one, other) => compareText(one.type.name.en, other.type.name.en),
};

function fitting(query: FindingQuery, decided: Decided): (finding: SeenFinding) => boolean {
  const says = matcher(query.q);
  const tests: readonly ((finding: SeenFinding) => boolean)[] = [
    ({ type }) => query.type === undefined || isUnder(type.id, query.type),
    ({ source }) => query.source === undefined || source === query.source,
    ({ row }) => query.row === undefined || row === query.row,
    ({ assetId }) => query.asset === undefined || assetId === query.asset,
    ({ type }) => query.sensitivity === undefined || type.sensitivity === query.sensitivity,
    ({ id }) => isVerdict(query.verdict, decided.get(id)?.verdict),
    (finding) => isInLaw(query, finding),
    ({ address, field, type }) => says(address, field ?? "", type.name.en, type.name["zh-Hans"], type.id),
  ];
  return (finding) => tests.every((test) => test(finding));
}

function isVerdict(asked: FindingQuery["verdict"], verdict: string | undefined): boolean {
  if (asked === undefined) return true;
  if (asked === "waiting") return verdict === undefined;
  return asked === "decided" ? verdict !== undefined : verdict === asked;
}

function isInLaw({ pack, category, mark, question }: FindingQuery, { held, questions }: SeenFinding): boolean {
  if (question !== undefined && !questions.some((own) => asks(own, pack, question))) return false;
  if (pack === undefined && category === undefined && mark === undefined) return true;
  return held.some(
    (own) =>
      (pack === undefined || own.pack === pack) &&
      (category === undefined || own.category === category) &&
      (mark === undefined || own.mark === mark),
  );
}

function asks(own: string, pack: string | undefined, question: string): boolean {
  return pack === undefined ? own.endsWith(group("", question)) : own === group(pack, question);
}
