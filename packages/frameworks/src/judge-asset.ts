import { judge, merge, type Categories, type Circumstances, type Judgement } from "./judge.ts";
import { said, type Said } from "./row.ts";
import type { Interval } from "./evaluate.ts";
import type { ReadyPack } from "./compile.ts";
import type { Scope } from "./pack.ts";

/** Findings of an asset that no rule can tell apart: same data type, same score, both in a column or both in free text. */
export interface Kind {
  readonly dataType: string;
  readonly score: number;
  readonly structured: boolean;
  readonly people: Interval;
}

/** Data types that stand together in records of the asset. */
export interface Together {
  readonly dataTypes: readonly string[];
  readonly people: Interval;
}

/** What the packs say of each kind, in the order of the kinds, and what categories each pack sees in the asset. */
export interface AssetJudgement {
  readonly said: readonly (readonly Said[])[];
  readonly categories: readonly Categories[];
}

const nothing: Categories = new Map();

/** Judges an asset by every pack, from single values up to the whole document. */
export function judgeAsset(
  packs: readonly ReadyPack[],
  kinds: readonly Kind[],
  together: readonly Together[],
  circumstances: Circumstances,
): AssetJudgement {
  const found: Said[][] = kinds.map(() => []);
  const categories = packs.map((pack) => judgeByPack(pack, kinds, together, circumstances, found));
  return { said: found, categories };
}

function judgeByPack(
  pack: ReadyPack,
  kinds: readonly Kind[],
  together: readonly Together[],
  circumstances: Circumstances,
  found: readonly Said[][],
): Categories {
  const ofKind = kinds.map((kind, at) => {
    const unit = { scope: "value", present: scores([kind]), people: kind.people, categories: nothing } as const;
    const { judgements, categories } = judge(pack, unit, circumstances);
    for (const judgement of judgements)
      hang(pack, judgement, [kind], circumstances, (_kind, one) => found[at]?.push(one));
    return categories;
  });
  const under = (members: readonly Kind[]): Categories =>
    members.map((kind) => ofKind[kinds.indexOf(kind)] ?? nothing).reduce(merge, nothing);
  const settle = (scope: Scope, members: readonly Kind[], people: Interval, below: Categories): Categories => {
    if (members.length === 0 || !pack.rules.has(scope)) return below;
    const { judgements, categories } = judge(
      pack,
      { scope, present: scores(members), people, categories: below },
      circumstances,
    );
    const push = (kind: Kind, one: Said) => found[kinds.indexOf(kind)]?.push(one);
    for (const judgement of judgements) hang(pack, judgement, members, circumstances, push);
    return categories;
  };
  const records = recordsOf(kinds, together)
    .map(({ members, people }) => settle("record", members, people, under(members)))
    .reduce(merge, under(kinds));
  const columns = kinds.filter(({ structured }) => structured);
  const inColumns = settle("column-set", columns, peopleOf(columns), records);
  return settle("document", kinds, peopleOf(kinds), inColumns);
}

/** Hangs what a rule says on the kinds that speak for it; a rule that takes away by facts alone speaks of the whole unit. */
export function hang<Member extends { readonly dataType: string }>(
  pack: ReadyPack,
  judgement: Judgement,
  members: readonly Member[],
  { answerable }: Pick<Circumstances, "answerable">,
  push: (member: Member, one: Said) => void,
): void {
  const because = new Set(judgement.verdict.because);
  const whole = judgement.ready.rule.effect === "suppress" && because.size === 0 && judgement.verdict.truth === true;
  const speaking = members.filter(({ dataType }) => whole || because.has(dataType));
  const one = speaking.length === 0 ? null : said(pack.pack.pack.id, judgement, answerable);
  if (one !== null) for (const member of speaking) push(member, one);
}

/** Each data type alone, and each set that was seen together. */
function recordsOf(
  kinds: readonly Kind[],
  together: readonly Together[],
): readonly { readonly members: readonly Kind[]; readonly people: Interval }[] {
  const alone = [...new Set(kinds.map(({ dataType }) => dataType))].map((dataType) => [dataType]);
  const sets = [...alone.map((dataTypes) => ({ dataTypes, people: null })), ...together];
  return sets.map(({ dataTypes, people }) => {
    const members = kinds.filter((kind) => dataTypes.includes(kind.dataType));
    return { members, people: people ?? peopleOf(members) };
  });
}

/** Distinct people in a union: at least those of its largest part, at most the sum. */
export function peopleOf(parts: readonly { readonly people: Interval }[]): Interval {
  return parts.reduce<Interval>(
    ({ low, high }, { people }) => ({ low: Math.max(low, people.low), high: high + people.high }),
    { low: 0, high: 0 },
  );
}

function scores(kinds: readonly Kind[]): ReadonlyMap<string, number> {
  const present = new Map<string, number>();
  for (const { dataType, score } of kinds) present.set(dataType, Math.max(score, present.get(dataType) ?? 0));
  return present;
}
