import { describe, expect, it } from "vitest";
import { pageOf } from "./page-of.ts";

const idOf = (row: string) => row;

describe("pageOf", () => {
  it("gives every row once, in order", () => {
    const rows = ["a", "b", "c", "d", "e"];
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = pageOf(rows, idOf, { cursor, limit: 2 });
      expect(page.matching).toBe(5);
      seen.push(...page.rows);
      cursor = page.next;
    }
    expect(seen).toEqual(rows);
  });

  it("goes on after the row it ended with when rows before it came or went", () => {
    const { next } = pageOf(["b", "c", "d", "e"], idOf, { limit: 2 });
    expect(pageOf(["a", "b", "c", "d", "e"], idOf, { cursor: next ?? "", limit: 2 }).rows).toEqual(["d", "e"]);
    expect(pageOf(["c", "d", "e"], idOf, { cursor: next ?? "", limit: 2 }).rows).toEqual(["d", "e"]);
  });

  it("goes on at the same place when that row is gone", () => {
    const { next } = pageOf(["a", "b", "c", "d"], idOf, { limit: 2 });
    expect(pageOf(["a", "x", "c", "d"], idOf, { cursor: next ?? "", limit: 2 }).rows).toEqual(["c", "d"]);
  });

  it("has no next page after the last row", () => {
    expect(pageOf(["a", "b"], idOf, { limit: 2 })).toEqual({ rows: ["a", "b"], next: null, matching: 2 });
    expect(pageOf([], idOf, { limit: 2 })).toEqual({ rows: [], next: null, matching: 0 });
  });

  it("refuses a cursor it did not give", () => {
    expect(() => pageOf(["a"], idOf, { cursor: "!", limit: 2 })).toThrow("The cursor is not one that this list gave.");
  });
});
