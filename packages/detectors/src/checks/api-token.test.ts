import { expect, it } from "vitest";
import { hexadecimal, madeUp } from "../made-up.ts";
import { apiToken } from "./api-token.ts";

const alone = { field: "", before: "", after: "" };

it("passes what looks given out", () => {
  const tokens = [`ab_live_${madeUp(24)}`, `k-${madeUp(32, hexadecimal)}`, madeUp(20)];
  expect(tokens.map((token) => apiToken(token, alone))).toEqual(tokens.map((normalised) => ({ normalised })));
});

it("refuses placeholders and rows of few characters", () => {
  const tokens = [
    "ab_live_xxxxxxxxxxxxxxxxxxxxxxxx",
    "ab_live_YOUR-KEY-HERE-YOUR-KEY",
    "ab_live_000000000000000000000001",
    "k-abababababababababababababababab",
  ];
  expect(tokens.map((token) => apiToken(token, alone))).toEqual([false, false, false, false]);
});
