import { expect, it } from "vitest";
import { madeUp } from "../made-up.ts";
import { bearerToken } from "./bearer-token.ts";

const alone = { field: "", before: "", after: "" };

it("takes the token out", () => {
  expect(bearerToken(`Bearer ${madeUp(30)}`, alone)).toEqual({ normalised: madeUp(30), part: [7, 37] });
});

it("refuses words and stand-ins", () => {
  expect([
    bearerToken("bearer certificates-outstanding", alone),
    bearerToken("Bearer your-token-goes-here-123", alone),
  ]).toEqual([false, false]);
});
