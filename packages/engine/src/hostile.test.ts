import { expect, it } from "vitest";
import { compile } from "./automaton.ts";
import { makePlan } from "./plan.ts";
import { OpenSet } from "./open-set.ts";
import { testChecks, testDetectors } from "./testing/detectors.ts";
import type { DetectorSpec } from "@assay/spec";
import { Walker } from "./walker.ts";

// Patterns made to be walked far from every start, as tokens and keys are.
const greedy: DetectorSpec[] = [
  "eyJ[A-Za-z0-9_\\-]+\\.[A-Za-z0-9_\\-]+",
  "[A-Za-z0-9_\\-]{8,}!",
  "(?:[0-9a-f]{2}[:\\-]?)+;",
  "\\d(?:[ \\-]?\\d){5,40}",
  "[\\u4e00-\\u9fa5]+？",
  "[^\\s]+\\$",
].map((regex, index) => ({
  ...testDetectors[0]!,
  id: `greedy-${index}`,
  patterns: [{ regex, score: 0.5, ...(index === 4 ? { within: true as const } : {}) }],
}));

const anchored: DetectorSpec = {
  ...testDetectors[0]!,
  id: "url",
  patterns: [{ regex: "[a-z]{2,8}://[^\\s]+", score: 0.5, anchor: "://" }],
};
const detectors = [...testDetectors, ...greedy, anchored];
const plan = makePlan(detectors, [], testChecks);
const automaton = compile(detectors, plan.patterns);
const size = 1 << 18;

const texts: readonly (readonly [string, string])[] = [
  ["digits", "1"],
  ["digits and spaces", "1 "],
  ["pairs of digits", "12-"],
  ["@", "@"],
  ["a@", "a@"],
  ["a.", "a."],
  ["a@a.", "a@a."],
  ["dashes", "-"],
  ["a-", "a-"],
  ["beginnings of tokens", "eyJa-"],
  ["beginnings of tokens of two kinds", "eyJa-:ab"],
  ["hexadecimal pairs", "ab:"],
  ["Chinese", "王"],
  ["half a character", "\u0080"],
  ["addresses", "http://"],
];

it.each(texts)("reads each byte of %s a bounded number of times", (_, unit) => {
  const walker = new Walker(automaton, plan);
  const bytes = Buffer.from(unit.repeat(Math.ceil(size / Buffer.byteLength(unit))));
  let candidates = 0;
  const sink = {
    candidate: () => {
      candidates++;
      return false;
    },
    open: () => new OpenSet(detectors.length),
  };
  walker.walk(bytes, 0, bytes.length, sink);
  expect(walker.steps / bytes.length).toBeLessThan(64);
  expect(candidates / bytes.length).toBeLessThan(16);
});
