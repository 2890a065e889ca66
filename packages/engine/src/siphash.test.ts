import { expect, it } from "vitest";
import { SipHash } from "./siphash.ts";

// From the reference implementation's vectors_sip64: key 00..0f, input 00..(n-1), output little-endian.
const published: readonly (readonly [number, string])[] = [
  [0, "310e0edd47db6f72"],
  [1, "fd67dc93c539f874"],
  [2, "5a4fa9d909806c0d"],
  [3, "2d7efbd796666785"],
  [4, "b7877127e09427cf"],
  [5, "8da699cd64557618"],
  [6, "cee3fe586e46c9cb"],
  [7, "37d1018bf50002ab"],
  [8, "6224939a79f5f593"],
  [15, "e545be4961ca29a1"],
];

const count = (length: number) => Uint8Array.from({ length }, (_, index) => index);

it.each(published)("hashes %i bytes as published", (length, hex) => {
  const hash = new SipHash(count(16));
  hash.hash(count(length), 0, length);
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(hash.low, 0);
  bytes.writeUInt32LE(hash.high, 4);
  expect(bytes.toString("hex")).toBe(hex);
});

it("hashes a stretch inside a longer array as it hashes the stretch alone", () => {
  const hash = new SipHash(count(16));
  hash.hash(count(40), 3, 22);
  const inside = [hash.high, hash.low];
  hash.hash(count(40).slice(3, 22), 0, 19);
  expect([hash.high, hash.low]).toEqual(inside);
});
