import type { Localised, Outcome } from "@assay/spec";
import { statusOn, isWithin } from "./in-force.ts";
import { evaluate, type CategoryState, type Interval } from "./evaluate.ts";
import { lineage } from "./rule-order.ts";
import { outcomeOf } from "./try-rule.ts";
import { answersOr, factsAt, meanwhileOf, type Facts } from "./facts.ts";
import { typeSets } from "./type-set.ts";
import type { LoadedPack } from "./loaded-pack.ts";
import type { Deadline, Obligation } from "./pack.ts";

/** What stands in the scope that is asked about: an incident's objects, a store, everything. */
export interface Situation {
  /** What the packs said of the findings there. */
  readonly categories: readonly {
    readonly pack: string;
    readonly category: string;
    readonly outcome: Outcome;
    readonly effect: string;
  }[];
  readonly facts?: Facts;
  /** Distinct people there; null: not counted. */
  readonly people: Interval | null;
}

/** Whether an obligation is there, and by when. */
export interface Duty {
  readonly pack: string;
  readonly obligation: string;
  readonly kind: Obligation["kind"];
  readonly label: Localised;
  readonly provisions: readonly string[];
  readonly outcome: Outcome;
  readonly questions: readonly string[];
  readonly deadline: Deadline | null;
  readonly evidence: readonly string[];
}

/** Asks every obligation of every pack; one whose clauses are not in force is `not-evaluated`, one that is not known says what to ask. */
export function dutiesOf(packs: readonly LoadedPack[], situation: Situation): Duty[] {
  return packs.flatMap((pack) => {
    const states = statesOf(pack, situation);
    return pack.obligations.map((obligation) => duty(pack, obligation, states, situation));
  });
}

function duty(
  pack: LoadedPack,
  obligation: Obligation,
  states: ReadonlyMap<string, CategoryState>,
  { facts = {}, people }: Situation,
): Duty {
  const cited = obligation.provisions.flatMap((id) => pack.provisions.find((provision) => provision.id === id) ?? []);
  const inForce = cited.filter((provision) => statusOn(pack, provision, pack.asOf) === "in-force");
  const asked = inForce.length > 0 && isWithin(pack.asOf, obligation.inForce);
  const verdict = evaluate(obligation.trigger, {
    present: new Map(),
    lookedFor: () => true,
    fact: answersOr(factsAt(facts).fact, meanwhileOf(pack.facts)),
    category: (id) => states.get(id),
    set: typeSets(pack.sets),
    people,
  });
  return {
    pack: pack.pack.id,
    obligation: obligation.id,
    kind: obligation.kind,
    label: obligation.label,
    provisions: (asked ? inForce : cited).map(({ ref }) => ref),
    outcome: asked ? outcomeOf(verdict.truth) : "not-evaluated",
    questions: asked && verdict.truth === null ? [...new Set(verdict.questions)] : [],
    deadline: obligation.deadline ?? null,
    evidence: obligation.evidence ?? [],
  };
}

function statesOf(pack: LoadedPack, { categories }: Situation): ReadonlyMap<string, CategoryState> {
  const states = new Map<string, CategoryState>();
  for (const { category, outcome, effect, ...row } of categories) {
    if (row.pack !== pack.pack.id || effect === "suppress" || (outcome !== "match" && outcome !== "needs-input"))
      continue;
    const holds = outcome === "match" && effect !== "indicate";
    for (const id of lineage(pack.categories, category)) {
      if (states.get(id)?.truth === true) continue;
      states.set(id, {
        truth: holds ? true : null,
        confidence: 1,
        because: [],
        questions: holds ? [] : [`confirm:${category}`],
      });
    }
  }
  return states;
}
