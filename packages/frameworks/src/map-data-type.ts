import { isUnder } from "@assay/spec";
import type { DataType, Localised } from "@assay/spec";
import { compile } from "./compile.ts";
import { evaluate } from "./evaluate.ts";
import { dataTypesOf } from "./expression.ts";
import { typeSets } from "./type-set.ts";
import type { LoadedPack } from "./loaded-pack.ts";
import type { Effect, Rule, Scope } from "./pack.ts";

/** What one rule makes of one data type. */
export interface Mapping {
  readonly pack: string;
  readonly category: string;
  readonly label: Localised;
  readonly provisions: readonly string[];
  readonly rule: string;
  readonly effect: Effect;
  readonly within: Scope;
  readonly why: Localised;
  /** By itself, only beside other data types, or once questions are answered. */
  readonly when: "alone" | "together" | "asks";
  /** The other data types the rule asks after, where it takes company. */
  readonly together: readonly string[];
  readonly questions: readonly string[];
}

/** What packs make of a data type: one row a rule that can give it a category, whether alone, in company or once asked. */
export function mapDataType(dataType: DataType, packs: readonly LoadedPack[]): Mapping[] {
  return packs.flatMap((pack) =>
    compile(pack)
      .rules.filter(({ rule }) => dataTypesOf(rule.when, pack.sets).some((root) => isUnder(dataType, root)))
      .filter(({ concerns }) => concerns(dataType))
      .toSorted((a, b) => pack.rules.indexOf(a.rule) - pack.rules.indexOf(b.rule))
      .flatMap(({ rule, provisions }) => rowOf(pack, rule, dataType, provisions)),
  );
}

function rowOf(pack: LoadedPack, rule: Rule, dataType: DataType, provisions: readonly string[]): Mapping[] {
  const verdict = evaluate(rule.when, {
    present: new Map([[dataType, 1]]),
    lookedFor: () => true,
    fact: () => undefined,
    category: () => undefined,
    set: typeSets(pack.sets),
    people: null,
  });
  const when = verdict.truth === true ? "alone" : verdict.truth === null ? "asks" : "together";
  const others = dataTypesOf(rule.when, pack.sets).filter((root) => !isUnder(dataType, root));
  const category = pack.categories.find(({ id }) => id === rule.category);
  if (category === undefined) return [];
  return [
    {
      pack: pack.pack.id,
      category: rule.category,
      label: category.label,
      provisions,
      rule: rule.id,
      effect: rule.effect,
      within: rule.within,
      why: rule.why,
      when,
      together: when === "together" ? [...new Set(others)] : [],
      questions: [...new Set(verdict.questions)],
    },
  ];
}
