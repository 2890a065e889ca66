import { expect, it } from "vitest";
import { isPartOfUuid } from "./part-of-uuid.ts";

const uuid = "2489090C-644C-4a1b-9f00-123456789012";

function isPart(text: string, value: string): boolean {
  const start = text.indexOf(value);
  return isPartOfUuid(Buffer.from(text), start, start + value.length, 0, text.length);
}

it("tells each group of a UUID", () => {
  expect(["2489090C", "644C", "9f00", "123456789012"].map((group) => isPart(`{${uuid}}`, group))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

it("leaves a whole UUID alone, and what only looks like a group", () => {
  expect(isPart(uuid, uuid)).toEqual(false);
  expect(isPart("2489090C-644C", "2489090C")).toEqual(false);
  expect(isPart(`${uuid}-1`, "2489090C")).toEqual(false);
  expect(isPart("id 2489090C", "2489090C")).toEqual(false);
});
