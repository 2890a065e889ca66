import { describe, expect, it } from "vitest";
import { ByteSource, bitRuns, byteRuns, integers } from "./run-lengths.ts";

const source = (...bytes: readonly number[]): ByteSource => new ByteSource(Buffer.from(bytes));
const numbers = (values: BigInt64Array): number[] => Array.from(values, Number);

// Examples of the Apache ORC specification, Run Length Encoding.
describe("the specification's examples", () => {
  it.each([
    ["short repeat", [0x0a, 0x27, 0x10], [10_000, 10_000, 10_000, 10_000, 10_000]],
    ["direct", [0x5e, 0x03, 0x5c, 0xa1, 0xab, 0x1e, 0xde, 0xad, 0xbe, 0xef], [23_713, 43_806, 57_005, 48_879]],
    ["delta", [0xc6, 0x09, 0x02, 0x02, 0x22, 0x42, 0x42, 0x46], [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]],
    [
      "patched base",
      [
        0x8e, 0x13, 0x2b, 0x21, 0x07, 0xd0, 0x1e, 0x00, 0x14, 0x70, 0x28, 0x32, 0x3c, 0x46, 0x50, 0x5a, 0x64, 0x6e,
        0x78, 0x82, 0x8c, 0x96, 0xa0, 0xaa, 0xb4, 0xbe, 0xfc, 0xe8,
      ],
      [
        2030, 2000, 2020, 1_000_000, 2040, 2050, 2060, 2070, 2080, 2090, 2100, 2110, 2120, 2130, 2140, 2150, 2160, 2170,
        2180, 2190,
      ],
    ],
  ])("of %s are read", (_, bytes, values) => {
    expect(numbers(integers(source(...bytes), values.length, false, true))).toEqual(values);
  });

  it("of version 1 are read", () => {
    expect(numbers(integers(source(0x61, 0x00, 0x07), 100, false, false))).toEqual(
      Array.from({ length: 100 }, () => 7),
    );
    expect(numbers(integers(source(0x61, 0xff, 0x64), 100, false, false))).toEqual(
      Array.from({ length: 100 }, (__, at) => 100 - at),
    );
    expect(numbers(integers(source(0xfb, 0x02, 0x03, 0x06, 0x07, 0x0b), 5, false, false))).toEqual([2, 3, 6, 7, 11]);
  });

  it("of bytes and bits are read", () => {
    expect([...byteRuns(source(0x61, 0x00), 100)]).toEqual(Array.from({ length: 100 }, () => 0));
    expect([...byteRuns(source(0xfe, 0x44, 0x45), 2)]).toEqual([0x44, 0x45]);
    expect([...bitRuns(source(0xff, 0x80), 8)]).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });
});

it("ends where its bytes do", () => {
  for (const bytes of [[], [0x0a], [0x5e, 0x03], [0xc6, 0x09, 0x02], [0x8e, 0x13, 0x2b]]) {
    expect(() => integers(source(...bytes), 10, true, true)).toThrow("ends too early");
  }
});
