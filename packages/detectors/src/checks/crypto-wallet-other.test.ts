import { expect, it } from "vitest";
import { cryptoWalletOther } from "./crypto-wallet-other.ts";

// Made of payloads of one repeated byte.
const addresses = [
  "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb",
  "D6hLULEGDRbk86j58t5iWmeinqM6acA16V",
  "LLnCCHbSzfwWquEdaS5TF2Yt7uz5Qb1SZ1",
  "t1KRqwQhktLV4BjbNLiuH6pb3AMoszZKcQB",
  "XcF5mKwWsiv3k394GBQNpYAuk3CVJ48Xnp",
  "rrrrrrrrrrrrrrrrrrrrrhoLvTp",
  "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9",
  "GAIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCF6M",
];

it("passes addresses of many coins", () => {
  expect(addresses.filter((address) => !cryptoWalletOther(address))).toEqual([]);
});

it("refuses each with its last character changed", () => {
  const changed = addresses.map((address) => `${address.slice(0, -1)}${address.endsWith("p") ? "q" : "p"}`);
  expect(changed.filter((address) => cryptoWalletOther(address))).toEqual([]);
});

it("refuses the version of another coin", () => {
  expect(cryptoWalletOther("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")).toEqual(false);
});
