import { expect, it } from "vitest";
import { readBech32 } from "./bech32.ts";

it("reads the published valid strings of both kinds", () => {
  expect([
    readBech32("A12UEL5L"),
    readBech32("a1lqfn3a"),
    readBech32("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w")?.prefix,
  ]).toEqual([{ prefix: "a", words: [], kind: "bech32" }, { prefix: "a", words: [], kind: "bech32m" }, "split"]);
});

it("refuses mixed case, a wrong character, a wrong sum and no prefix", () => {
  expect([readBech32("A12uEL5L"), readBech32("a12uelbl"), readBech32("a12uel5q"), readBech32("1qzzfhee")]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
