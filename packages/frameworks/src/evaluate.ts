import { isUnder } from "@assay/spec";
import type { Expression, FactValue } from "./pack.ts";
import type { TypeSet } from "./type-set.ts";

/** True, false, or not known. */
export type Truth = boolean | null;

/** A range a number lies in. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What is known about a category in the unit under judgement. */
export interface CategoryState {
  readonly truth: Truth;
  readonly confidence: number;
  readonly because: readonly string[];
  readonly questions: readonly string[];
}

/** Everything one evaluation may look at. */
export interface Evidence {
  /** Data types that stand in the unit, with their score. */
  readonly present: ReadonlyMap<string, number>;
  /** Whether something looked for this data type. */
  readonly lookedFor: (dataType: string) => boolean;
  readonly fact: (id: string) => FactValue | undefined;
  /** Undefined: no rule has said anything of it. */
  readonly category: (id: string) => CategoryState | undefined;
  readonly set: (name: string) => TypeSet;
  /** Distinct people in the unit; null: not counted. */
  readonly people: Interval | null;
}

/** What an expression comes to: truth, the lowest confidence it rests on, the data types behind it, and what must be asked. */
export interface Verdict {
  readonly truth: Truth;
  readonly confidence: number;
  /** Data types that speak for it. */
  readonly because: readonly string[];
  /** Fact ids, `run:DATATYPE` for a detector that did not run, `confirm:CATEGORY` for what was only indicated, `people`. */
  readonly questions: readonly string[];
}

const none: readonly string[] = [];
const no: Verdict = { truth: false, confidence: 0, because: none, questions: none };
const yes: Verdict = { truth: true, confidence: 1, because: none, questions: none };
const ask = (...questions: readonly string[]): Verdict => ({ truth: null, confidence: 1, because: none, questions });

/**
 * Judges an expression by Kleene's strong three-valued logic: a data type that is absent though it was looked for is false; one
 * that nothing looked for, or a fact nobody has answered, is unknown and names its question.
 */
export function evaluate(expression: Expression, evidence: Evidence): Verdict {
  if ("dataType" in expression) return judgeTypes(under(expression.dataType), expression.minConfidence ?? 0, evidence);
  if ("set" in expression) return judgeTypes(evidence.set(expression.set), expression.minConfidence ?? 0, evidence);
  if ("category" in expression) return evidence.category(expression.category) ?? no;
  if ("fact" in expression) return judgeFact(expression, evidence.fact(expression.fact));
  if ("distinctSubjects" in expression) return judgePeople(expression.distinctSubjects, evidence.people);
  if ("all" in expression) return every(expression.all.map((part) => evaluate(part, evidence)));
  if ("any" in expression) return some(expression.any.map((part) => evaluate(part, evidence)));
  if ("not" in expression) return negate(evaluate(expression.not, evidence));
  return count(
    expression.atLeast.n,
    expression.atLeast.of.map((part) => evaluate(part, evidence)),
  );
}

const under = (root: string): TypeSet => ({ roots: [root], has: (dataType) => isUnder(dataType, root) });

function judgeTypes(types: TypeSet, least: number, evidence: Evidence): Verdict {
  let confidence = -1;
  const because: string[] = [];
  for (const [dataType, score] of evidence.present) {
    if (score < least || !types.has(dataType)) continue;
    because.push(dataType);
    confidence = Math.max(confidence, score);
  }
  if (because.length > 0) return { truth: true, confidence, because, questions: none };
  const unseen = types.roots.filter((root) => !evidence.lookedFor(root));
  return unseen.length === 0 ? no : ask(...unseen.map((root) => `run:${root}`));
}

function judgeFact(leaf: Extract<Expression, { fact: string }>, value: FactValue | undefined): Verdict {
  if (value === undefined || value === "unknown") return ask(leaf.fact);
  const holds =
    (leaf.is === undefined || value === leaf.is) &&
    (leaf.in === undefined || [value].flat().some((one) => leaf.in?.includes(String(one)))) &&
    (leaf.gte === undefined || (typeof value === "number" && value >= leaf.gte)) &&
    (leaf.lt === undefined || (typeof value === "number" && value < leaf.lt));
  return holds ? yes : no;
}

/** An interval wholly on one side of a bound answers; one that straddles it does not. */
function judgePeople(bounds: { readonly gte?: number; readonly lt?: number }, people: Interval | null): Verdict {
  if (people === null) return ask("people");
  const { low, high } = people;
  const { gte = -Infinity, lt = Infinity } = bounds;
  if (low >= gte && high < lt) return yes;
  return high < gte || low >= lt ? no : ask("people");
}

/** All of them: one false decides; else one unknown leaves it open. The confidence is the lowest. */
function every(parts: readonly Verdict[]): Verdict {
  if (parts.some(({ truth }) => truth === false)) return no;
  return {
    truth: parts.some(({ truth }) => truth === null) ? null : true,
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    because: parts.flatMap(({ because }) => because),
    questions: parts.flatMap(({ questions }) => questions),
  };
}

/** Any of them: one true decides, and the surest of those gives the confidence. */
function some(parts: readonly Verdict[]): Verdict {
  const held = parts.filter(({ truth }) => truth === true);
  if (held.length > 0) {
    return {
      truth: true,
      confidence: Math.max(...held.map(({ confidence }) => confidence)),
      because: held.flatMap(({ because }) => because),
      questions: none,
    };
  }
  const open = parts.filter(({ truth }) => truth === null);
  return open.length === 0 ? no : unknown(open);
}

/** What is not so gives no data type to hang a classification on. */
function negate(part: Verdict): Verdict {
  if (part.truth === null) return ask(...part.questions);
  return part.truth ? no : yes;
}

/** At least n: true once n are, false once too few could be; the confidence is that of the n-th surest. */
function count(n: number, parts: readonly Verdict[]): Verdict {
  const held = parts.filter(({ truth }) => truth === true);
  const open = parts.filter(({ truth }) => truth === null);
  if (held.length + open.length < n) return no;
  if (held.length < n) return unknown([...held, ...open]);
  const surest = held.map(({ confidence }) => confidence).toSorted((a, b) => b - a);
  return {
    truth: true,
    confidence: surest[n - 1] ?? 0,
    because: held.flatMap(({ because }) => because),
    questions: none,
  };
}

function unknown(parts: readonly Verdict[]): Verdict {
  return {
    truth: null,
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    because: parts.flatMap(({ because }) => because),
    questions: parts.flatMap(({ questions }) => questions),
  };
}
