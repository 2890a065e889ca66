import { expect, it } from "vitest";
import { Candidates, flags } from "./candidates.ts";
import { resolve } from "./resolve.ts";

/** What stays of candidates given as start, end, score, type; `?` marks what is ambiguous. */
function left(...given: readonly (readonly [number, number, number, number])[]): string[] {
  const candidates = new Candidates();
  for (const [start, end, score, type] of given) {
    const at = candidates.push();
    candidates.start[at] = start;
    candidates.end[at] = end;
    candidates.score[at] = score;
    candidates.detector[at] = type;
    candidates.flags[at] = 0;
  }
  resolve(
    candidates,
    given.map((_, at) => at),
    Int32Array.of(0, 1, 2, 3, 4, 5),
  );
  return given.flatMap(([start, end], at) => {
    const marks = candidates.flags[at]!;
    return (marks & flags.dropped) !== 0 ? [] : [`${start}-${end}${(marks & flags.ambiguous) !== 0 ? "?" : ""}`];
  });
}

it("keeps what does not overlap", () => {
  expect(left([0, 5, 0.3, 0], [5, 9, 0.9, 1])).toEqual(["0-5", "5-9"]);
});

it("keeps the best of what overlaps", () => {
  expect(left([0, 9, 0.5, 0], [3, 6, 0.9, 1], [8, 12, 0.6, 2])).toEqual(["3-6", "8-12"]);
});

it("keeps the whole rather than its part when they are about as good", () => {
  expect(left([0, 30, 0.6, 0], [5, 10, 0.62, 1])).toEqual(["0-30"]);
});

it("keeps two types of the same stretch when neither is better", () => {
  expect(left([0, 9, 0.5, 0], [0, 9, 0.48, 1], [0, 9, 0.3, 2])).toEqual(["0-9?", "0-9?"]);
});

it("keeps one detector of two of the same type", () => {
  const candidates = left([0, 9, 0.5, 3], [0, 9, 0.5, 3]);
  expect(candidates).toEqual(["0-9"]);
});

it("settles a hundred thousand overlapping ones in one go", () => {
  const many = Array.from({ length: 100_000 }, (_, at) => [at, at + 40, 0.1 + (at % 7) / 10, at % 3] as const);
  expect(left(...many).length).toBeGreaterThan(2000);
});
