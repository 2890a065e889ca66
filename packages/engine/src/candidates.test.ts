import { inspect } from "node:util";
import { expect, it } from "vitest";
import { Candidates } from "./candidates.ts";

it("prints no value", () => {
  const candidates = new Candidates();
  candidates.value[candidates.push()] = "S1234567D";
  expect(inspect({ candidates }, { depth: 9 })).toBe("{ candidates: [matches] }");
  expect(JSON.stringify({ candidates })).toBe('{"candidates":"[matches]"}');
});

it("grows and keeps what it has", () => {
  const candidates = new Candidates();
  for (let at = 0; at < 5000; at++) candidates.start[candidates.push()] = at;
  expect([candidates.length, candidates.start[4999]]).toEqual([5000, 4999]);
  candidates.forget();
  expect([candidates.length, candidates.value]).toEqual([0, []]);
});
