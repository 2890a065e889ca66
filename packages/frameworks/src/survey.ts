import { judge, merge, type Categories, type Circumstances, type Judgement } from "./judge.ts";
import { isWide, scopes, unitOf, type WideScope } from "./scope.ts";
import type { Interval } from "./evaluate.ts";
import type { ReadyPack } from "./compile.ts";

/** What a wide unit (a folder, a store, everything) holds once all its assets were seen. */
interface Gathered {
  readonly present: Map<string, number>;
  readonly categories: Categories[];
  low: number;
  high: number;
}

/** What the rules of one pack say of a unit. */
interface ByPack {
  readonly pack: ReadyPack;
  readonly judgements: readonly Judgement[];
}

/** What one asset adds to the units it belongs to. */
export interface Contribution {
  readonly source: string;
  readonly asset: string;
  readonly kinds: readonly { readonly dataType: string; readonly score: number; readonly people: Interval }[];
  readonly people: Interval;
  /** By pack. */
  readonly categories: readonly Categories[];
}

/** The first pass: gathers by unit what rules wider than one asset ask after, and nothing when there are none. */
export class Survey {
  readonly #packs: readonly ReadyPack[];
  readonly #units = new Map<string, Gathered>();
  readonly #judged = new Map<string, readonly ByPack[]>();
  /** Wide scopes that some rule asks. */
  readonly scopes: readonly WideScope[];

  constructor(packs: readonly ReadyPack[]) {
    this.#packs = packs;
    this.scopes = scopes.filter(isWide).filter((scope) => packs.some((pack) => pack.scopes.has(scope)));
  }

  add(contribution: Contribution): void {
    for (const scope of this.scopes) this.#gather(scope, contribution);
  }

  /** What the rules of a scope say of the unit an asset belongs to, by pack. */
  judge(scope: WideScope, source: string, asset: string, circumstances: Circumstances): readonly ByPack[] {
    const key = `${scope} ${unitOf(scope, source, asset)}`;
    const known = this.#judged.get(key);
    if (known !== undefined) return known;
    const held = this.#units.get(key);
    const judged =
      held === undefined ? [] : this.#packs.map((pack, at) => judgeUnit(pack, at, scope, held, circumstances));
    this.#judged.set(key, judged);
    return judged;
  }

  #gather(scope: WideScope, { source, asset, kinds, people, categories }: Contribution): void {
    const key = `${scope} ${unitOf(scope, source, asset)}`;
    const unit: Gathered = this.#units.get(key) ?? { present: new Map(), categories: [], low: 0, high: 0 };
    this.#units.set(key, unit);
    this.#judged.delete(key);
    for (const { dataType, score } of kinds)
      unit.present.set(dataType, Math.max(score, unit.present.get(dataType) ?? 0));
    categories.forEach((said, at) => (unit.categories[at] = merge(unit.categories[at] ?? new Map(), said)));
    unit.low = Math.max(unit.low, people.low);
    unit.high += people.high;
  }
}

function judgeUnit(
  pack: ReadyPack,
  at: number,
  scope: WideScope,
  { present, categories, low, high }: Gathered,
  circumstances: Circumstances,
): ByPack {
  const unit = { scope, present, categories: categories[at] ?? new Map(), people: { low, high } };
  return { pack, judgements: judge(pack, unit, circumstances).judgements };
}
