import { expect, it } from "vitest";
import { deviceIdentifier } from "./device-identifier.ts";

it("passes UUIDs and mixed digits", () => {
  expect(
    ["38400000-8cf0-41bd-b23e-10b96e40000d", "9774d56d682e549c", "00008030-001A2B3C4D5E802E"].map(deviceIdentifier),
  ).toEqual([true, true, true]);
});

it("refuses numbers, words and fillers", () => {
  expect(
    ["1234567890123456", "aaaaaaaaaaaaaaa1", "deadbeefdeadbeef", "00000000-0000-0000-0000-000000000000"].map(
      deviceIdentifier,
    ),
  ).toEqual([false, false, false, false]);
});
