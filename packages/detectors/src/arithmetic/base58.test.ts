import { expect, it } from "vitest";
import { base58Bytes, base58Check } from "./base58.ts";

it("reads digits of base 58 and leading zeros", () => {
  expect([base58Bytes("2g"), base58Bytes("112"), base58Bytes("0")]).toEqual([
    Uint8Array.of(0x61),
    Uint8Array.of(0, 0, 1),
    undefined,
  ]);
});

it("gives version and payload where the checksum holds", () => {
  // The address of twenty zero bytes, which nobody can spend from.
  const payload = base58Check("1111111111111111111114oLvT2");
  expect(payload).toEqual(new Uint8Array(21));
  expect([base58Check("1111111111111111111114oLvT3"), base58Check("11")]).toEqual([undefined, undefined]);
});
