import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect } from "vitest";
import { isBlock } from "@assay/spec";
import type { Block } from "@assay/spec";
import type { Read } from "../format.ts";
import { bytes, inputOf, placeOf, reading } from "./reading.ts";
import type { Delivery } from "./reading.ts";

/** Holds a reader to the promise that blocks do not depend on how bytes arrive: whole, byte by byte, and cut anywhere. */
export async function expectSameForAnyChunks(
  read: Read,
  contents: fc.Arbitrary<string | Uint8Array>,
  delivery: Delivery = {},
): Promise<void> {
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

/** The same for contents of several blocks, cut at odd places. Blocks are compared by digest, places in a sample. */
export async function expectSameForLargeChunks(
  read: Read,
  content: string | Uint8Array,
  delivery: Delivery = {},
): Promise<void> {
  const whole = await digests(read, bytes(content), delivery);
  expect(whole.length).toBeGreaterThan(1);
  for (const sizes of [[4096], [65_537, 1, 3], [1_048_575], [7919]]) {
    expect(await digests(read, bytes(content), { ...delivery, chunks: sizes })).toEqual(whole);
  }
}

async function digests(read: Read, content: Uint8Array, delivery: Delivery): Promise<string[]> {
  const found: string[] = [];
  for await (const item of read(inputOf(content, delivery))) {
    found.push(isBlock(item) ? digest(item) : JSON.stringify(item));
  }
  return found;
}

function digest(block: Block): string {
  const { bytes: held, core, fields, records, labels, firstRecord } = block;
  const hash = createHash("sha256").update(held);
  for (const list of [fields, records])
    hash.update(list === undefined ? "none" : new Uint8Array(list.buffer, list.byteOffset, list.byteLength));
  hash.update(JSON.stringify([core, labels, firstRecord]));
  for (let at = 0; at < held.length; at += 4999)
    hash.update(placeOf(block, { start: at, end: Math.min(held.length, at + 20) }));
  return hash.digest("hex");
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
