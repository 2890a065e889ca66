import { isUnder } from "@assay/spec";
import { statusOn, isWithin } from "./in-force.ts";
import { lineage, orderRules } from "./rule-order.ts";
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

/** A pack made ready for many evaluations: rules that apply on its day, in order, by scope. */
export interface ReadyPack {
  readonly pack: LoadedPack;
  readonly rules: ReadonlyMap<Scope, readonly ReadyRule[]>;
}

/** Makes a pack ready for many evaluations. */
export function compile(pack: LoadedPack): ReadyPack {
  const rules = new Map<Scope, ReadyRule[]>();
  for (const rule of orderRules(pack)) {
    if (!applies(pack, rule)) continue;
    const list = rules.get(rule.within) ?? [];
    rules.set(rule.within, [...list, readyRule(pack, rule)]);
  }
  return { pack, rules };
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
