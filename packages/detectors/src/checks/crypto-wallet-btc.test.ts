import { expect, it } from "vitest";
import { cryptoWalletBtc } from "./crypto-wallet-btc.ts";

const alone = { field: "", before: "", after: "" };

it("passes the addresses that the standards print", () => {
  const addresses = [
    "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
    "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
    "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx",
  ];
  expect(addresses.map((address) => cryptoWalletBtc(address, alone))).toEqual([
    { normalised: addresses[0], score: 0.95 },
    { normalised: addresses[1], score: 0.95 },
    { normalised: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", score: 0.95 },
    { normalised: addresses[3], score: 0.95 },
    { normalised: addresses[4], score: 0.7 },
  ]);
});

it("refuses one wrong character, a wrong closing and a payload of another length", () => {
  const wrong = [
    "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
    "1111111111111111111114oLvT3",
  ];
  expect(wrong.map((address) => cryptoWalletBtc(address, alone))).toEqual([false, false, false, false]);
});
