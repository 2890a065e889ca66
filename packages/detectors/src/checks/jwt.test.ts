import { expect, it } from "vitest";
import { jwt } from "./jwt.ts";

const alone = { field: "", before: "", after: "" };
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

it("passes a header with an algorithm", () => {
  const token = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ sub: "1" })}.c2ln`;
  expect(jwt(token, alone)).toEqual({ normalised: token, why: "header" });
});

it("refuses a header without one, and what is no JSON", () => {
  expect([
    jwt(`${encode({ typ: "JWT" })}.${encode({ sub: "1" })}.c2ln`, alone),
    jwt("eyJhbGciOi.eyJzdWIi.c2ln", alone),
    jwt("eyJxIjox.x.y", alone),
  ]).toEqual([false, false, false]);
});
