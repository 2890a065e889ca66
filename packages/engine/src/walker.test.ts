import { describe, expect, it } from "vitest";
import { compile } from "./automaton.ts";
import { OpenSet } from "./open-set.ts";
import { makePlan } from "./plan.ts";
import { testDetectors } from "./testing/detectors.ts";
import { Walker } from "./walker.ts";

/** Candidates of patterns in a text, in the order they are offered; `holds` says which are right. */
function offered(patterns: readonly string[], text: string, holds: (value: string) => boolean = () => true): string[] {
  const detectors = patterns.map((regex, index) => ({
    ...testDetectors[5]!,
    id: `d${index}`,
    requiresContext: undefined as never,
    patterns: [{ regex, score: 0.5, ...(regex.includes("@") ? { anchor: "@" } : {}) }],
  }));
  const plan = makePlan(detectors, [], {});
  const walker = new Walker(compile(detectors, plan.patterns), plan);
  const bytes = Buffer.from(text);
  const found: string[] = [];
  walker.walk(bytes, 0, bytes.length, {
    candidate(detector, _score, start, end) {
      const value = bytes.subarray(start, end).toString();
      found.push(`${detector}:${value}`);
      return holds(value);
    },
    open: () => new OpenSet(patterns.length),
  });
  return found;
}

describe("the walker", () => {
  it("offers the longest first and stops when it holds", () => {
    expect(offered(["\\d{2}(?: \\d{2}){0,3}"], "11 22 33 x")).toEqual(["0:11 22 33", "0:22 33", "0:33"]);
  });

  it("offers shorter endings while they fail, four at most", () => {
    expect(
      offered(["\\d(?: \\d){0,9}"], "1 2 3 4 5 6", () => false).filter((found) => found.startsWith("0:1")),
    ).toEqual(["0:1 2 3 4 5 6", "0:1 2 3 4 5", "0:1 2 3 4", "0:1 2 3"]);
  });

  it("offers each detector that ends at a place", () => {
    expect(offered(["\\d{4}", "[1-5]{4}", "[6-9]{4}"], "1234")).toEqual(["0:1234", "1:1234"]);
  });

  it("tells a pattern from its shape", () => {
    expect(offered(["(?:19|20)\\d\\d"], "1815 1906 2042 3000")).toEqual(["0:1906", "0:2042"]);
  });

  it("begins with a bracket, a sign, or another script", () => {
    expect(offered(["\\(\\d{3}\\) \\d{3}", "\\+\\d{3}", "№\\d{3}"], "(201) 555 +123 №777")).toEqual([
      "0:(201) 555",
      "1:+123",
      "2:№777",
    ]);
  });

  it("finds an anchored pattern from both sides, with an anchor in what comes after", () => {
    expect(offered(["[a-z]+@[a-z@]+"], "a@b@c d@e")).toEqual(["0:a@b@c", "0:b@c", "0:d@e"]);
  });

  it("finds nothing in nothing", () => {
    expect(offered(["\\d+"], "")).toEqual([]);
  });
});
