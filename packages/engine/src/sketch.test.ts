import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimatePeople, mergeSketches, Sketch, sparseLimit } from "./sketch.ts";
import { SipHash } from "./siphash.ts";

const hash = new SipHash(new Uint8Array(16).fill(3));

function sketchOf(from: number, to: number): Uint8Array {
  const sketch = new Sketch();
  const bytes = Buffer.alloc(8);
  for (let number = from; number < to; number++) {
    bytes.writeUInt32LE(number, 0);
    hash.hash(bytes, 0, 8);
    sketch.add(hash.high, hash.low);
  }
  return sketch.bytes();
}

describe("a sketch", () => {
  it("counts nothing as nobody", () => {
    expect(estimatePeople(new Sketch().bytes())).toEqual({ estimate: 0, low: 0, high: 0 });
    expect(estimatePeople(new Uint8Array(0))).toEqual({ estimate: 0, low: 0, high: 0 });
  });

  it("counts exactly up to its limit", () => {
    expect(estimatePeople(sketchOf(0, sparseLimit))).toEqual({ estimate: 512, low: 512, high: 512 });
    expect(estimatePeople(mergeSketches(sketchOf(0, 300), sketchOf(200, 500)))).toEqual({
      estimate: 500,
      low: 500,
      high: 500,
    });
  });

  it.each([513, 1000, 5000, 20_000, 200_000, 2_000_000])("keeps %i within its stated error", (count) => {
    const { estimate, low, high } = estimatePeople(sketchOf(0, count));
    expect(Math.abs(estimate / count - 1)).toBeLessThan(0.04);
    expect(low).toBeLessThanOrEqual(estimate);
    expect(high).toBeGreaterThanOrEqual(estimate);
  });

  it("is right nineteen times in twenty", () => {
    const runs = Array.from({ length: 60 }, (_, run) => estimatePeople(sketchOf(run * 10_000, run * 10_000 + 3000)));
    const right = runs.filter(({ low, high }) => low <= 3000 && high >= 3000).length;
    expect(right).toBeGreaterThanOrEqual(54);
  });

  it("has the same bytes for any split and order", () => {
    const whole = sketchOf(0, 1500);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 5 }), fc.boolean(), (cuts, reversed) => {
        const ends = [0, ...cuts.toSorted((a, b) => a - b), 1500];
        const parts = ends.slice(1).map((end, index) => sketchOf(ends[index] ?? 0, end));
        const merged = (reversed ? parts.toReversed() : parts).reduce(mergeSketches, new Uint8Array(0));
        expect(Buffer.from(merged).equals(whole)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
