import { expect, it } from "vitest";
import { hexadecimal, madeUp } from "../made-up.ts";
import { sessionId } from "./session-id.ts";

const alone = { field: "", before: "", after: "" };

it("takes the id out", () => {
  expect(sessionId(`PHPSESSID=${madeUp(26, hexadecimal)}`, alone)).toEqual({
    normalised: madeUp(26, hexadecimal),
    part: [10, 36],
  });
});

it("refuses stand-ins and rows", () => {
  expect([
    sessionId("sessionid=xxxxxxxxxxxxxxxxxxxx", alone),
    sessionId("sid=aaaabbbbaaaabbbbaaaabbbb", alone),
  ]).toEqual([false, false]);
});
