import { expect, it } from "vitest";
import { betaCdf, betaQuantile, tQuantile } from "./beta.ts";
import { shareInterval } from "./interval.ts";
import type { ClusterSums } from "./interval.ts";

it("agrees with tables of the beta and t distributions", () => {
  expect(betaCdf(0.5, 2, 3)).toBeCloseTo(0.6875, 12);
  expect(betaCdf(0.1, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.1)), 12);
  expect(betaQuantile(0.025, 8, 3)).toBeCloseTo(0.4439, 4); // Clopper-Pearson of 8 of 10
  expect(tQuantile(0.95, 1)).toBeCloseTo(12.706, 3);
  expect(tQuantile(0.95, 29)).toBeCloseTo(2.045, 3);
});

it("says of nothing found in single rows what the rule of three says", () => {
  const { estimate, low, high } = shareInterval(single(3000, 0));
  expect([estimate, low]).toEqual([0, 0]);
  expect(high).toBeCloseTo(0.000998, 6);
});

it("says of 412 in 3,000 single rows 13.7 % ± 1.3", () => {
  const { estimate, low, high } = shareInterval(single(3000, 412));
  expect(estimate).toBeCloseTo(0.1373, 4);
  expect((high - low) / 2).toBeCloseTo(0.0125, 3);
});

it("covers the truth in at least 95 % of 10,000 tables, however the rows lie in them", () => {
  const random = generator(20_261_123);
  let covered = 0;
  const worst = new Map<string, { in: number; of: number }>();
  for (let table = 0; table < 10_000; table++) {
    const { blocks, truth, kind } = makeTable(random);
    const { low, high } = shareInterval(sumsOf(sampleOf(blocks, 40 + Math.floor(random() * 200), random)));
    const inside = truth >= low && truth <= high;
    covered += inside ? 1 : 0;
    const cell = worst.get(kind) ?? { in: 0, of: 0 };
    worst.set(kind, { in: cell.in + (inside ? 1 : 0), of: cell.of + 1 });
  }
  expect(covered / 10_000).toBeGreaterThanOrEqual(0.95);
  for (const { in: inside, of } of worst.values()) expect(inside / of).toBeGreaterThanOrEqual(0.93);
});

type BlockOfRows = { readonly rows: number; readonly matched: number };

/** A table in blocks: rows alike (scattered), neighbours alike (clumped), or sorted so that matches stand together. */
function makeTable(random: () => number): { blocks: BlockOfRows[]; truth: number; kind: string } {
  const kind = ["scattered", "clumped", "sorted"][Math.floor(random() * 3)] ?? "scattered";
  const share = 10 ** (-3 * random());
  const blocks = Array.from({ length: 500 }, (_, index) => {
    const rows = 20 + Math.floor(random() * 60);
    const local =
      kind === "scattered"
        ? share
        : kind === "sorted"
          ? index / 500 < share
            ? 1
            : 0
          : random() < share * 5
            ? Math.min(1, random() * 0.4)
            : 0;
    return { rows, matched: binomial(rows, local, random) };
  });
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
  return { blocks, truth: blocks.reduce((sum, block) => sum + block.matched, 0) / rows, kind };
}

function sampleOf(blocks: readonly BlockOfRows[], size: number, random: () => number): BlockOfRows[] {
  return Array.from({ length: size }, () => blocks[Math.floor(random() * blocks.length)] as BlockOfRows);
}

function sumsOf(blocks: readonly BlockOfRows[]): ClusterSums {
  const total = (of: (block: BlockOfRows) => number): number => blocks.reduce((sum, block) => sum + of(block), 0);
  return {
    clusters: blocks.length,
    rows: total(({ rows }) => rows),
    matched: total(({ matched }) => matched),
    rows2: total(({ rows }) => rows * rows),
    cross: total(({ rows, matched }) => rows * matched),
    matched2: total(({ matched }) => matched * matched),
  };
}

function single(rows: number, matched: number): ClusterSums {
  return { clusters: rows, rows, matched, rows2: rows, cross: matched, matched2: matched };
}

function binomial(n: number, p: number, random: () => number): number {
  let hits = 0;
  for (let trial = 0; trial < n; trial++) if (random() < p) hits += 1;
  return hits;
}

/** Mulberry32: a small seeded generator. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
