import { expect, it } from "vitest";
import { securityAnswer } from "./security-answer.ts";

const alone = { field: "", before: "", after: "" };

it("takes the answer out, or takes it alone", () => {
  expect([securityAnswer("security answer: Rex", alone), securityAnswer("Springfield", alone)]).toEqual([
    { normalised: "rex", part: [17, 20] },
    { normalised: "springfield" },
  ]);
});

it("refuses what answers nothing", () => {
  expect([securityAnswer("security answer: none", alone), securityAnswer("********", alone)]).toEqual([false, false]);
});
