import { expect, it } from "vitest";
import { uuid } from "./uuid.ts";

it("passes versions 1 to 8, whatever the case", () => {
  expect([uuid("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"), uuid("38400000-8CF0-41BD-B23E-10B96E40000D")]).toEqual([
    true,
    true,
  ]);
});

it("refuses nil, max, another version and another variant", () => {
  expect([
    uuid("00000000-0000-0000-0000-000000000000"),
    uuid("ffffffff-ffff-ffff-ffff-ffffffffffff"),
    uuid("f81d4fae-7dec-01d0-a765-00a0c91e6bf6"),
    uuid("f81d4fae-7dec-11d0-c765-00a0c91e6bf6"),
  ]).toEqual([false, false, false, false]);
});
