import { judge, merge, type Categories, type Circumstances, type Judgement } from "./judge.ts";
import { said, strongest, type Row, type Said } from "./row.ts";
import type { Interval } from "./evaluate.ts";
import type { ReadyPack } from "./compile.ts";
import type { FactsAt } from "./facts.ts";
import type { Scope } from "./pack.ts";

/** Findings of an asset that no rule can tell apart: same data type, same score, both in a column or both in free text. */
export interface Kind {
  /** The same for all kinds that no rule can tell apart, in any asset. */
  readonly name: string;
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

/** What the packs say of one kind. */
export interface OfKind {
  readonly said: readonly Said[];
  readonly rows: readonly Row[];
  /** What categories each pack sees. */
  readonly categories: readonly Categories[];
}

/** What the packs say of each kind of an asset, in order, and what categories each pack sees in the whole. */
export interface AssetJudgement {
  readonly kinds: readonly OfKind[];
  readonly categories: readonly Categories[];
}

const nothing: Categories = new Map();
const longestMemory = 50_000;

/** Judges assets from single values up to the whole document, and remembers what it said of each kind by itself. */
export class AssetJudge {
  readonly #packs: readonly ReadyPack[];
  readonly #circumstances: (facts: FactsAt) => Circumstances;
  readonly #memory = new Map<string, OfKind>();

  constructor(packs: readonly ReadyPack[], circumstances: (facts: FactsAt) => Circumstances) {
    this.#packs = packs;
    this.#circumstances = circumstances;
  }

  judge(kinds: readonly Kind[], together: readonly Together[], facts: FactsAt): AssetJudgement {
    const alone = kinds.map((kind) => this.#alone(kind, facts));
    const more: Said[][] = kinds.map(() => []);
    const circumstances = this.#circumstances(facts);
    const categories = this.#packs.map((pack, at) => {
      const below = alone.map((one) => one.categories[at] ?? nothing);
      return judgeTogether(pack, kinds, below, together, circumstances, more);
    });
    return { kinds: alone.map((one, at) => withMore(one, more[at] ?? [])), categories };
  }

  /** A kind as a value, and as a record that holds nothing else. */
  #alone(kind: Kind, facts: FactsAt): OfKind {
    const key = `${facts.key}\n${kind.name}`;
    const remembered = this.#memory.get(key);
    if (remembered !== undefined) return remembered;
    const found: Said[] = [];
    const circumstances = this.#circumstances(facts);
    const push = (_kind: Kind, one: Said) => found.push(one);
    const categories = this.#packs.map((pack) =>
      (["value", "record"] as const).reduce((below, scope) => {
        const unit = { scope, present: scores([kind]), people: kind.people, categories: below };
        const { judgements, categories: after } = judge(pack, unit, circumstances);
        for (const judgement of judgements) hang(pack, judgement, [kind], circumstances, push);
        return after;
      }, nothing),
    );
    const judged = { said: found, rows: strongest(found), categories };
    if (this.#memory.size >= longestMemory) this.#memory.clear();
    this.#memory.set(key, judged);
    return judged;
  }
}

/** The same with more said of it. */
export function withMore(one: OfKind, more: readonly Said[]): OfKind {
  if (more.length === 0) return one;
  const all = [...one.said, ...more];
  return { ...one, said: all, rows: strongest(all) };
}

function judgeTogether(
  pack: ReadyPack,
  kinds: readonly Kind[],
  below: readonly Categories[],
  together: readonly Together[],
  circumstances: Circumstances,
  more: readonly Said[][],
): Categories {
  const push = (kind: Kind, one: Said) => more[kinds.indexOf(kind)]?.push(one);
  const settle = (scope: Scope, members: readonly Kind[], people: Interval, categories: Categories): Categories => {
    if (members.length === 0 || !pack.scopes.has(scope)) return categories;
    const result = judge(pack, { scope, present: scores(members), people, categories }, circumstances);
    for (const judgement of result.judgements) hang(pack, judgement, members, circumstances, push);
    return result.categories;
  };
  const under = (members: readonly Kind[]): Categories =>
    pack.asksCategories ? members.map((kind) => below[kinds.indexOf(kind)] ?? nothing).reduce(merge, nothing) : nothing;
  const records = together
    .map((set) => {
      const members = kinds.filter(({ dataType }) => set.dataTypes.includes(dataType));
      return settle("record", members, set.people, under(members));
    })
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
  const { because, truth } = judgement.verdict;
  const whole = judgement.ready.rule.effect === "suppress" && because.length === 0 && truth === true;
  const speaking = members.filter(({ dataType }) => whole || because.includes(dataType));
  const one = speaking.length === 0 ? null : said(pack.pack.pack.id, judgement, answerable);
  if (one !== null) for (const member of speaking) push(member, one);
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
