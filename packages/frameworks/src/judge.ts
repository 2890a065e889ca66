import { evaluate, type CategoryState, type Evidence, type Interval, type Verdict } from "./evaluate.ts";
import { answersOr } from "./facts.ts";
import type { ReadyPack, ReadyRule } from "./compile.ts";
import type { FactValue, Scope } from "./pack.ts";

/** What has been said of each category of a pack in one unit. */
export type Categories = ReadonlyMap<string, CategoryState>;

/** A unit under judgement: a value, a record, a document, … with all that stands in it. */
export interface Unit {
  readonly scope: Scope;
  readonly present: ReadonlyMap<string, number>;
  /** What narrower scopes have said of what lies in the unit. */
  readonly categories: Categories;
  readonly people: Interval | null;
}

/** What holds for every unit of an asset. */
export interface Circumstances {
  readonly lookedFor: (dataType: string) => boolean;
  readonly fact: (id: string) => FactValue | undefined;
  /** Whether somebody or something could answer a question. */
  readonly answerable: (question: string) => boolean;
}

/** A rule that held, or that cannot be told. */
export interface Judgement {
  readonly ready: ReadyRule;
  readonly verdict: Verdict;
}

/** Judges one unit by the rules of its scope, and says what categories stand in it afterwards. */
export function judge(
  pack: ReadyPack,
  unit: Unit,
  circumstances: Circumstances,
): { readonly judgements: readonly Judgement[]; readonly categories: Categories } {
  const rules = pack.rulesFor(unit.scope, unit.present);
  if (rules.length === 0) return { judgements: [], categories: unit.categories };
  const categories = pack.asksCategories ? new Map(unit.categories) : null;
  const evidence: Evidence = {
    ...circumstances,
    fact: answersOr(circumstances.fact, pack.meanwhile),
    present: unit.present,
    people: unit.people,
    category: (id) => categories?.get(id),
    set: pack.set,
  };
  const judgements = rules.flatMap((ready) => {
    const whole = evaluate(ready.rule.when, evidence);
    if (whole.truth === false) return [];
    const verdict = { ...whole, because: whole.because.filter(ready.concerns) };
    if (categories !== null) note(categories, ready, verdict);
    return [{ ready, verdict }];
  });
  return { judgements, categories: categories ?? unit.categories };
}

/** Two reports on what stands in a unit, as one: what holds outweighs what is open. */
export function merge(one: Categories, other: Categories): Categories {
  if (one.size === 0) return other;
  const both = new Map(one);
  for (const [id, state] of other) both.set(id, either(both.get(id), state));
  return both;
}

function note(categories: Map<string, CategoryState>, { rule, gives, suppressed }: ReadyRule, verdict: Verdict): void {
  if (suppressed) return;
  if (rule.effect === "suppress") {
    if (verdict.truth === true) categories.delete(rule.category);
    return;
  }
  const indicated = rule.effect === "indicate" && verdict.truth === true;
  const state = indicated ? { ...verdict, truth: null, questions: [`confirm:${rule.category}`] } : verdict;
  for (const id of gives) categories.set(id, either(categories.get(id), state));
}

function either(one: CategoryState | undefined, other: CategoryState): CategoryState {
  if (one === undefined) return other;
  if (one.truth !== other.truth) return one.truth === true ? one : other.truth === true ? other : one;
  return {
    truth: one.truth,
    confidence: Math.max(one.confidence, other.confidence),
    because: [...new Set([...one.because, ...other.because])],
    questions: [...new Set([...one.questions, ...other.questions])],
  };
}
