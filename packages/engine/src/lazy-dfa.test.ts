import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "./automaton.ts";
import { LazyDfa } from "./lazy-dfa.ts";
import { patternsOf } from "./pattern.ts";
import { createScanner } from "./scanner.ts";
import { testDetectors } from "./testing/detectors.ts";

const regexes = [
  "[STFG]\\d{7}[A-Z]",
  "\\d(?:[ \\-]?\\d){2,8}",
  "(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])",
  "[\\u4e00-\\u9fa5]{2,3}",
  "\\p{Lu}\\p{Ll}+",
  "[a-f0-9]{4}(?::[a-f0-9]{4}){2}",
  "é+[^x]?",
  "[\\u{1f600}-\\u{1f64f}]a",
  "(?:ab|a)(?:c|bcd)*",
];

/** All states of all patterns in one automaton, as the engine has them: shapes first, then the pattern itself. */
function automatonOf(patterns: readonly string[]): { accepts(text: string): number[] } {
  const specs = patterns.map((regex, index) => ({
    ...testDetectors[0]!,
    id: `d${index}`,
    patterns: [{ regex, score: 1 }],
  }));
  const automaton = compile(specs, patternsOf(specs));
  const shapes = new LazyDfa(automaton.tokens, 64);
  const exact = new Map(automaton.exact.map(({ detector, nfa }) => [detector, new LazyDfa(nfa, 64)]));
  return {
    accepts: (text) =>
      run(shapes, text).filter(
        (pattern) => exact.get(pattern) === undefined || run(exact.get(pattern)!, text).length > 0,
      ),
  };
}

function run(dfa: LazyDfa, text: string): readonly number[] {
  let state = dfa.start;
  for (const byte of Buffer.from(text)) state = dfa.step(state, byte);
  return dfa.lists[dfa.accepts[state] ?? 0] ?? [];
}

describe("the automaton", () => {
  const automaton = automatonOf(regexes);
  const characters = fc.constantFrom(...Array.from("STAbcdéEa019-: 王小ÄÖß"), "\u{1f600}", "x", "4");
  const alike = fc.constantFrom(
    "S1234567D",
    "1999-12",
    "2001-13",
    "王小明",
    "Müller",
    "abcbcd",
    "12 34-5",
    "ab12:cd34:0000",
    "éé!",
    "\u{1f600}a",
  );

  it("accepts what the same patterns accept one by one", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(characters, { maxLength: 12 }).map((parts) => parts.join("")),
          alike,
        ),
        (text) => {
          const expected = regexes.flatMap((regex, index) =>
            new RegExp(`^(?:${regex})$`, "u").test(text) ? [index] : [],
          );
          expect(automaton.accepts(text)).toEqual(expected);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("forgets its states when there are too many, and goes on", () => {
    const dfa = new LazyDfa(
      compile(
        [{ ...testDetectors[0]!, patterns: [{ regex: "(?:[a-z]{1,5}-){1,9}[a-z]", score: 1 }] }],
        [{ detector: 0, regex: "(?:[a-z]{1,5}-){1,9}[a-z]", score: 1, anchor: undefined, within: false }],
      ).tokens,
      8,
    );
    const before = dfa.generation;
    expect(run(dfa, "ab-cde-f-ghijk-l-m")).toEqual([0]);
    expect(run(dfa, "ab-cdefgh-i")).toEqual([]);
    expect(dfa.generation).toBeGreaterThan(before);
    expect(dfa.states).toBeLessThanOrEqual(8);
  });
});

describe("a pattern with many states of its own", () => {
  it("is held against what has its shape while its states are made", async () => {
    const regexes = Array.from({ length: 40 }, (_, at) => `[0-4]{${at + 1}}[5-9]{${40 - at}}`);
    const spec = { ...testDetectors[0]!, patterns: regexes.map((regex) => ({ regex, score: 0.9 })) };
    const { check: _, ...unchecked } = spec;
    const scanner = await createScanner({ detectors: [unchecked], checks: {}, key: new Uint8Array(32) });
    for (let at = 1; at <= 40; at++) {
      const right = "0".repeat(at) + "9".repeat(41 - at);
      expect(scanner.inspectText(right)).toHaveLength(1);
      expect(scanner.inspectText(`9${right.slice(1)}`)).toHaveLength(0);
    }
  });
});
