import { describe, expect, it } from "vitest";
import { evaluate, type Evidence, type Truth } from "./evaluate.ts";
import { typeSets } from "./type-set.ts";
import type { Expression, FactValue } from "./pack.ts";

const facts: { readonly [id: string]: FactValue } = {
  yes: true,
  no: false,
  region: ["SG", "NO"],
  age: 14,
  level: "high",
  open: "unknown",
};
const evidence: Evidence = {
  present: new Map([
    ["finance.pan", 0.9],
    ["identity.name.full", 0.6],
  ]),
  lookedFor: (dataType) => dataType !== "health",
  fact: (id) => facts[id],
  category: () => undefined,
  set: typeSets({ people: ["identity.name", "contact"] }),
  people: { low: 400, high: 600 },
};
const T: Expression = { fact: "yes", is: true };
const F: Expression = { fact: "no", is: true };
const U: Expression = { fact: "unanswered", is: true };
const truth = (expression: Expression): Truth => evaluate(expression, evidence).truth;

describe("Kleene's tables", () => {
  const word = new Map<Truth, string>([
    [true, "T"],
    [false, "F"],
    [null, "U"],
  ]);
  const rows = (make: (a: Expression, b: Expression) => Expression) =>
    [T, U, F].map((a) => [T, U, F].map((b) => word.get(truth(make(a, b)))).join("")).join(" ");

  it("all", () => expect(rows((a, b) => ({ all: [a, b] }))).toBe("TUF UUF FFF"));
  it("any", () => expect(rows((a, b) => ({ any: [a, b] }))).toBe("TTT TUU TUF"));
  it("not", () => expect([T, U, F].map((a) => word.get(truth({ not: a }))).join("")).toBe("FUT"));
  it("at least one is any, at least two of two is all", () => {
    expect(rows((a, b) => ({ atLeast: { n: 1, of: [a, b] } }))).toBe("TTT TUU TUF");
    expect(rows((a, b) => ({ atLeast: { n: 2, of: [a, b] } }))).toBe("TUF UUF FFF");
  });
  it("counts to two of three in three values", () => {
    const two = (...of: Expression[]): Truth => truth({ atLeast: { n: 2, of } });
    expect([two(T, T, F), two(T, U, F), two(F, F, U), two(U, U, F), two(T, U, U)]).toEqual([
      true,
      null,
      false,
      null,
      null,
    ]);
  });
});

describe("leaves", () => {
  it("sees a data type under the one asked for", () => {
    expect(truth({ dataType: "identity" })).toBe(true);
    expect(truth({ dataType: "identity.na" })).toBe(false);
  });
  it("is false for what was looked for and is absent, unknown for what nothing looked for", () => {
    expect(evaluate({ dataType: "contact" }, evidence).truth).toBe(false);
    expect(evaluate({ dataType: "health" }, evidence)).toEqual({
      truth: null,
      confidence: 1,
      because: [],
      questions: ["run:health"],
    });
  });
  it("does not count what is below the confidence asked for", () => {
    expect(truth({ dataType: "finance.pan", minConfidence: 0.9 })).toBe(true);
    expect(truth({ dataType: "finance.pan", minConfidence: 0.91 })).toBe(false);
  });
  it("opens sets", () => expect(evaluate({ set: "people" }, evidence).because).toEqual(["identity.name.full"]));
  it("compares facts by value, list and number, and takes `unknown` for no answer", () => {
    expect(truth({ fact: "region", in: ["NO"] })).toBe(true);
    expect(truth({ fact: "region", in: ["CN"] })).toBe(false);
    expect(truth({ fact: "level", is: "high" })).toBe(true);
    expect(truth({ fact: "age", lt: 14 })).toBe(false);
    expect(truth({ fact: "age", gte: 14, lt: 16 })).toBe(true);
    expect(truth({ fact: "level", lt: 3 })).toBe(false);
    expect(evaluate({ fact: "open", is: true }, evidence).questions).toEqual(["open"]);
  });
  it("answers about people only where the whole interval does", () => {
    const people = (bounds: { gte?: number; lt?: number }) => truth({ distinctSubjects: bounds });
    expect([
      people({ gte: 400 }),
      people({ gte: 500 }),
      people({ gte: 601 }),
      people({ lt: 500 }),
      people({ lt: 601 }),
      people({ lt: 400 }),
    ]).toEqual([true, null, false, null, true, false]);
    expect(evaluate({ distinctSubjects: { gte: 1 } }, { ...evidence, people: null }).questions).toEqual(["people"]);
  });
});

describe("what it rests on", () => {
  const both: Expression = { all: [{ dataType: "finance.pan" }, { dataType: "identity" }] };
  it("takes the lowest confidence of all and the highest of any", () => {
    expect(evaluate(both, evidence).confidence).toBe(0.6);
    expect(evaluate({ any: both.all }, evidence).confidence).toBe(0.9);
    expect(evaluate({ atLeast: { n: 2, of: [...both.all, T] } }, evidence).confidence).toBe(0.9);
  });
  it("names the data types that speak for it, none for a negation", () => {
    expect(evaluate(both, evidence).because).toEqual(["finance.pan", "identity.name.full"]);
    expect(evaluate({ not: { dataType: "contact" } }, evidence).because).toEqual([]);
  });
  it("asks only what is still open", () => {
    expect(evaluate({ all: [{ dataType: "finance" }, U, { dataType: "health" }] }, evidence).questions).toEqual([
      "unanswered",
      "run:health",
    ]);
    expect(evaluate({ any: [T, U] }, evidence).questions).toEqual([]);
    expect(evaluate({ all: [F, U] }, evidence).questions).toEqual([]);
  });
});
