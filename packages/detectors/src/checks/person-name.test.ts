import type { CheckPass } from "@assay/spec";
import { describe, expect, it } from "vitest";
import { personName } from "./person-name.ts";

const plain = { field: "", before: "", after: "" };

function pass(value: string, around: Partial<typeof plain> = {}): CheckPass | undefined {
  const answer = personName(value, { ...plain, ...around });
  return typeof answer === "object" ? answer : undefined;
}

describe("a person's name", () => {
  it("is likelier the more of it is known", () => {
    expect(pass("Margaret Whitaker")?.score).toBe(0.75);
    expect(pass("Margaret Quillbrook")?.score).toBe(0.5);
    expect(pass("Zyxwa Whitaker")?.score).toBe(0.5);
    expect(pass("Zyxwa Cho")?.score).toBe(0.4);
    expect(pass("Zyxwa Quillbrook")).toBeUndefined();
  });

  it("may be unknown behind a title, a cue or in a field of names", () => {
    expect(pass("Zyxwa Quillbrook", { before: "my name is " })?.score).toBe(0.5);
    expect(pass("Quillbrook Zyxwa", { field: "customer_name" })?.score).toBe(0.4);
    expect(pass("Mr. Quillbrook")).toMatchObject({ score: 0.65, part: [4, 14] });
  });

  it("is the part of a longer stretch that is a name", () => {
    expect(pass("Yesterday Margaret Whitaker")?.part).toEqual([10, 27]);
  });

  it("is the same in any order", () => {
    expect(pass("Whitaker, Margaret")?.normalised).toBe(pass("Margaret Whitaker")?.normalised);
  });

  it.each([
    "Grant Application",
    "United Kingdom",
    "Will You",
    "Mark All",
    "Monday Morning",
    "Virginia Beach",
    "D. Preserve",
    "A Package",
  ])("is not %s", (text) => {
    expect(pass(text)).toBeUndefined();
  });
});
