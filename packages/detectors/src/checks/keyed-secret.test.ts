import { expect, it } from "vitest";
import { hexadecimal, madeUp } from "../made-up.ts";
import { keyedSecret } from "./keyed-secret.ts";

const alone = { field: "", before: "", after: "" };

it("takes out what looks as chance makes it", () => {
  expect([
    keyedSecret(`api_key = "${madeUp(32)}`, alone),
    keyedSecret(`TOKEN=${madeUp(32, hexadecimal)}`, alone),
  ]).toEqual([
    { normalised: madeUp(32), part: [11, 43], score: 0.8 },
    { normalised: madeUp(32, hexadecimal), part: [6, 38], score: 0.6 },
  ]);
});

it("takes a cell as it is", () => {
  expect([keyedSecret(madeUp(32), alone), keyedSecret("not-yet-issued", alone)]).toEqual([
    { normalised: madeUp(32) },
    false,
  ]);
});

it("refuses names, paths, words and stand-ins", () => {
  const texts = [
    "token=getTokenFromLocalStorage",
    "secret: application.settings.default1",
    "api_key = your-api-key-goes-here-1",
    "secret=aaaaaaaaaaaaaaaaaaaaaaa1",
    "client_secret=process.env.CLIENT_SECRET_1",
  ];
  expect(texts.map((text) => keyedSecret(text, alone))).toEqual(texts.map(() => false));
});
