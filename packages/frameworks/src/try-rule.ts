import type { Outcome } from "@assay/spec";
import { applies } from "./compile.ts";
import { evaluate, type CategoryState, type Evidence } from "./evaluate.ts";
import { answersOr, meanwhileOf } from "./facts.ts";
import { lookedFor } from "./looked-for.ts";
import { typeSets } from "./type-set.ts";
import type { LoadedPack } from "./loaded-pack.ts";
import type { Rule, RuleTest } from "./pack.ts";

const given: CategoryState = { truth: true, confidence: 1, because: [], questions: [] };

/** What a rule says of what a test gives it, by the evaluator that classification uses. */
export function tryRule(
  pack: LoadedPack,
  rule: Rule,
  { dataTypes = {}, ran, facts = {}, categories = [], ...test }: RuleTest["given"],
): Outcome {
  const { distinctSubjects, asOf = pack.asOf } = test;
  if (!applies({ ...pack, asOf }, rule)) return "not-evaluated";
  const people =
    typeof distinctSubjects === "number" ? { low: distinctSubjects, high: distinctSubjects } : distinctSubjects;
  const evidence: Evidence = {
    present: new Map(Object.entries(dataTypes)),
    lookedFor: ran === undefined ? () => true : lookedFor(ran),
    fact: answersOr((id) => facts[id], meanwhileOf(pack.facts)),
    category: (id) => (categories.includes(id) ? given : undefined),
    set: typeSets(pack.sets),
    people: people ?? null,
  };
  return outcomeOf(evaluate(rule.when, evidence).truth);
}

/** The word for a truth. */
export function outcomeOf(truth: boolean | null): Outcome {
  if (truth === null) return "needs-input";
  return truth ? "match" : "no-match";
}
