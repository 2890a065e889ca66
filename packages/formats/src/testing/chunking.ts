import fc from "fast-check";
import { expect } from "vitest";
import type { Read } from "../format.ts";
import { bytes, reading } from "./reading.ts";
import type { Delivery } from "./reading.ts";

/** Holds a reader to the promise that blocks do not depend on how bytes arrive: whole, byte by byte, and cut anywhere. */
export async function expectSameForAnyChunks(read: Read, contents: fc.Arbitrary<string | Uint8Array>, delivery: Delivery = {}): Promise<void> {
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(contents, lengths, async (content, chunks) => {
      const whole = await reading(read, bytes(content), delivery);
      for (const sizes of [[1], chunks]) {
        expect(await reading(read, bytes(content), { ...delivery, chunks: sizes })).toEqual(whole);
      }
    }),
    { numRuns: 150 },
  );
}

/** The same for contents of several blocks, cut at odd places. */
export async function expectSameForLargeChunks(read: Read, content: string | Uint8Array, delivery: Delivery = {}): Promise<void> {
  const whole = await reading(read, bytes(content), delivery);
  expect(whole.blocks.length).toBeGreaterThan(1);
  for (const sizes of [[4096], [65_537, 1, 3], [1_048_575], [7919]]) {
    expect(await reading(read, bytes(content), { ...delivery, chunks: sizes })).toEqual(whole);
  }
}

/** Text with all that is hard to cut: characters of one to four bytes, line ends of both kinds, zeros. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom("\r\n", "\n", "\r", "é", "你", "😀", "\0", " ", "\t", "\u2028", "a", "9"),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));
