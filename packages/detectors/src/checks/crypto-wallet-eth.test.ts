import { expect, it } from "vitest";
import { cryptoWalletEth } from "./crypto-wallet-eth.ts";

const alone = { field: "", before: "", after: "" };

it("passes the checksummed addresses that the standard prints", () => {
  expect(cryptoWalletEth("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", alone)).toEqual({
    normalised: "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
    score: 0.95,
    why: "eip-55",
  });
});

it("is less sure without the checksum", () => {
  expect(cryptoWalletEth("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", alone)).toEqual({
    normalised: "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
    score: 0.7,
  });
});

it("refuses one letter of the other case, and nobody's addresses", () => {
  expect([
    cryptoWalletEth("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed", alone),
    cryptoWalletEth("0x0000000000000000000000000000000000000000", alone),
  ]).toEqual([false, false]);
});
