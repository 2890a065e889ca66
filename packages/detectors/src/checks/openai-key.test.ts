import { expect, it } from "vitest";
import { madeUp } from "../made-up.ts";
import { openaiKey } from "./openai-key.ts";

const alone = { field: "", before: "", after: "" };

it("passes a key with the mark in its middle", () => {
  const key = `sk-${madeUp(20)}T3BlbkFJ${madeUp(20)}`;
  expect(openaiKey(key, alone)).toEqual({ normalised: key });
});

it("refuses a key of another service and one cut short", () => {
  expect([openaiKey(`sk-${madeUp(48)}`, alone), openaiKey(`sk-${madeUp(40)}T3BlbkFJ${madeUp(4)}`, alone)]).toEqual([
    false,
    false,
  ]);
});
