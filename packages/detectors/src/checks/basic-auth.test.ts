import { expect, it } from "vitest";
import { basicAuth } from "./basic-auth.ts";

const alone = { field: "", before: "", after: "" };
const encoded = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

it("passes a user and a password", () => {
  expect(basicAuth(encoded("jane:Tr0ub4dor"), alone)).toEqual({
    normalised: "jane:Tr0ub4dor",
    part: [6, 26],
    why: "user:password",
  });
});

it("refuses words, bytes and a stand-in", () => {
  expect([
    basicAuth("basic understanding", alone),
    basicAuth(encoded("jane"), alone),
    basicAuth(encoded("jane:********"), alone),
  ]).toEqual([false, false, false]);
});
