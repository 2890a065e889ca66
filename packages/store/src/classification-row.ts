import type { Classification, Outcome } from "@assay/spec";
import { json, number, text, toJson } from "./columns.ts";
import type { Row, Value } from "./connection.ts";

/** Insert of {@link classificationValues}. */
export const insertClassification = `insert into classifications (run, finding, ordinal, pack, category, provisions, outcome, effect, rule,
  confidence, questions) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** What {@link insertClassification} puts in: the nth thing said of a finding. */
export function classificationValues(run: number, ordinal: number, said: Classification): Value[] {
  return [
    run,
    said.finding,
    ordinal,
    said.pack,
    said.category,
    toJson(said.provisions),
    said.outcome,
    said.effect,
    said.rule,
    said.confidence,
    toJson(said.questions),
  ];
}

/** What a pack says, as the words have it. */
export function classificationOf(row: Row): Classification {
  return {
    finding: text(row, "finding"),
    pack: text(row, "pack"),
    category: text(row, "category"),
    provisions: json(row, "provisions") as string[],
    outcome: text(row, "outcome") as Outcome,
    effect: text(row, "effect") as Classification["effect"],
    rule: text(row, "rule"),
    confidence: number(row, "confidence"),
    questions: json(row, "questions") as string[],
  };
}
