import { isUnder } from "@assay/spec";
import { categoriesOf, dataTypesOf } from "./expression.ts";
import { meanwhileOf } from "./facts.ts";
import { statusOn, isWithin } from "./in-force.ts";
import { lineage, orderRules } from "./rule-order.ts";
import { typeSets, type TypeSet } from "./type-set.ts";
import type { LoadedPack } from "./loaded-pack.ts";
import type { Rule, Scope } from "./pack.ts";

/** A rule made ready: what it gives and cites is looked up once. */
export interface ReadyRule {
  readonly rule: Rule;
  /** Place of its category in the pack. */
  readonly order: number;
  /** Its category and all that lies over it. */
  readonly gives: readonly string[];
  /** References of the clauses that apply on the day. */
  readonly provisions: readonly string[];
  /** Whether a data type that speaks for the rule takes its category. */
  readonly concerns: (dataType: string) => boolean;
  /** The organisation has switched it off for now. */
  readonly suppressed: boolean;
}

/** A pack made ready for many evaluations: rules that apply on its day, in order. */
export interface ReadyPack {
  readonly pack: LoadedPack;
  readonly rules: readonly ReadyRule[];
  readonly scopes: ReadonlySet<Scope>;
  /** Whether any rule asks after a category: only then need categories be carried from unit to unit. */
  readonly asksCategories: boolean;
  readonly meanwhile: ReadonlyMap<string, boolean>;
  readonly set: (name: string) => TypeSet;
  /** The rules of a scope that could say anything of a unit in which these data types stand. */
  readonly rulesFor: (scope: Scope, present: ReadonlyMap<string, number>) => readonly ReadyRule[];
}

/** Makes a pack ready for many evaluations. */
export function compile(pack: LoadedPack): ReadyPack {
  const rules = orderRules(pack)
    .filter((rule) => applies(pack, rule))
    .map((rule) => readyRule(pack, rule));
  return {
    pack,
    rules,
    scopes: new Set(rules.map(({ rule }) => rule.within)),
    asksCategories: rules.some(({ rule }) => categoriesOf(rule.when).length > 0),
    meanwhile: meanwhileOf(pack.facts),
    set: typeSets(pack.sets),
    rulesFor: selector(pack, rules),
  };
}

/** Whether a rule is asked on the pack's day: it and its category are in their periods, and a clause it cites is in force. */
export function applies(pack: LoadedPack, rule: Rule): boolean {
  const category = pack.categories.find(({ id }) => id === rule.category);
  const inPeriod = isWithin(pack.asOf, rule.inForce) && isWithin(pack.asOf, category?.inForce);
  return inPeriod && citedOn(pack, rule).length > 0;
}

function readyRule(pack: LoadedPack, rule: Rule): ReadyRule {
  return {
    rule,
    order: pack.categories.findIndex(({ id }) => id === rule.category),
    gives: lineage(pack.categories, rule.category),
    provisions: citedOn(pack, rule),
    concerns: concernsOf(pack, rule),
    suppressed: pack.suppressions.some((entry) => entry.rule === rule.id),
  };
}

const longestMemory = 50_000;

/**
 * Most rules say nothing of most units. A rule none of whose data types stand in a unit has nothing to hang a row on, so it is left
 * out, unless it takes away, names no data type, asks after a category or gives one that is asked after.
 */
function selector(pack: LoadedPack, rules: readonly ReadyRule[]): ReadyPack["rulesFor"] {
  const asked = new Set(rules.flatMap(({ rule }) => categoriesOf(rule.when)));
  const known = rules.map((ready) => {
    const { when, effect } = ready.rule;
    const roots = dataTypesOf(when, pack.sets);
    const tied = categoriesOf(when).length > 0 || ready.gives.some((category) => asked.has(category));
    return { ready, roots, always: roots.length === 0 || tied || effect === "suppress" };
  });
  const memory = new Map<string, readonly ReadyRule[]>();
  return (scope, present) => {
    const key = `${scope} ${[...present.keys()].join()}`;
    const remembered = memory.get(key);
    if (remembered !== undefined) return remembered;
    const types = [...present.keys()];
    const chosen = known
      .filter(
        ({ ready, always, roots }) =>
          ready.rule.within === scope && (always || types.some((type) => roots.some((root) => isUnder(type, root)))),
      )
      .map(({ ready }) => ready);
    if (memory.size >= longestMemory) memory.clear();
    memory.set(key, chosen);
    return chosen;
  };
}

function concernsOf(pack: LoadedPack, { concerns }: Rule): (dataType: string) => boolean {
  if (concerns === undefined) return () => true;
  const roots = concerns.flatMap((name) => pack.sets[name] ?? [name]);
  return (dataType) => roots.some((root) => isUnder(dataType, root));
}

function citedOn(pack: LoadedPack, rule: Rule): readonly string[] {
  const ids = rule.provisions ?? pack.categories.find(({ id }) => id === rule.category)?.provisions ?? [];
  return ids.flatMap((id) => {
    const provision = pack.provisions.find((one) => one.id === id);
    return provision !== undefined && statusOn(pack, provision, pack.asOf) === "in-force" ? [provision.ref] : [];
  });
}
