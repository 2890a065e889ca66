import { expect, it } from "vitest";
import { isMissed, partOf, reasonInfo } from "./part.ts";

it.each([
  ["read", null, "read"],
  ["sampled", "sampled_out", "sampled"],
  ["partial", "truncated", "partial"],
  ["partial", "limit_findings", "read"],
  ["skipped", "excluded_by_rule", "left-out"],
  ["skipped", "unsupported_format", "not-read"],
  ["failed", "permission_denied", "not-read"],
  ["failed", null, "not-read"],
  ["pending", null, "pending"],
] as const)("%s for %s is %s", (status, reason, part) => {
  expect(partOf({ status, reason })).toBe(part);
});

it("misses what was in scope and not read in full", () => {
  expect((["read", "sampled", "left-out", "partial", "not-read", "pending"] as const).filter(isMissed)).toEqual([
    "partial",
    "not-read",
    "pending",
  ]);
});

it("has words for a row that was missed without a reason", () => {
  expect(reasonInfo({ status: "read", reason: null })).toBeNull();
  expect(reasonInfo({ status: "failed", reason: null })?.what.en).toBe("No reason was stored");
  expect(reasonInfo({ status: "pending", reason: null })?.what["zh-Hans"]).toBe("尚未读取");
});
