import { beforeAll, expect, it } from "vitest";
import { createScanner } from "./scanner.ts";
import type { Scanner } from "./scanner.ts";
import { createTally } from "./tally.ts";
import { textBlock } from "./testing/blocks.ts";
import { testChecks, testDetectors } from "./testing/detectors.ts";

let scanner: Scanner;
beforeAll(async () => {
  scanner = await createScanner({ detectors: testDetectors, checks: testChecks, key: new Uint8Array(32).fill(7) });
});

const blocks = Array.from({ length: 5 }, (_, ordinal) =>
  textBlock(Array.from({ length: 60 }, (__, at) => `user${ordinal * 40 + at}@mail.example`).join("\n"), {
    ordinal,
    asset: "a",
  }),
);

function fingerprints(order: readonly number[], asset: boolean): readonly string[] {
  const tally = createTally({ detectors: testDetectors });
  for (const at of order) {
    const { asset: uri, ...block } = blocks[at]!;
    tally.add(scanner.scan(asset ? { ...block, asset: uri! } : block), [], () => ({ steps: [] }));
  }
  return tally.finish().findings[0]?.fingerprints ?? [];
}

it("are those of the first hundred distinct values, whatever the order, known asset or not", () => {
  const expected = fingerprints([0, 1, 2, 3, 4], false);
  expect(new Set(expected).size).toBe(100);
  expect(fingerprints([0, 1, 2, 3, 4], true)).toEqual(expected);
  expect(fingerprints([4, 2, 0, 3, 1], true)).toEqual(expected);
});

it("are told once in later blocks of an asset", () => {
  const told = blocks.map((block) => scanner.scan(block).keys.reduce((sum, key) => sum + key.fingerprints.length, 0));
  expect(told).toEqual([60, 40, 0, 0, 0]);
});
