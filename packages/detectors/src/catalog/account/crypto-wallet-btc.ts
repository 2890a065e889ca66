import type { CatalogDetector } from "../../catalog-detector.ts";

/** Bitcoin address: to a key, a script or a witness program. */
export const cryptoWalletBtc: CatalogDetector = {
  id: "crypto-wallet-btc",
  dataType: "finance.crypto-wallet",
  name: "Bitcoin address",
  countries: [],
  patterns: [
    { regex: String.raw`[123mn][0-9A-Za-z]{25,34}`, score: 0.95 },
    { regex: String.raw`(?:bc1|BC1|tb1|TB1)[0-9A-Za-z]{11,71}`, score: 0.95 },
  ],
  check: "crypto-wallet-btc",
  context: { raise: ["bitcoin", "btc", "wallet", "address", "satoshi", "比特币", "钱包"], lower: ["testnet"] },
  labels: [
    "btc",
    "btc address",
    "bitcoin",
    "bitcoin address",
    "btc wallet",
    "bitcoin wallet",
    "wallet",
    "wallet address",
    "crypto address",
    "比特币地址",
    "钱包地址",
  ],
  examples: {
    hits: [
      "send to 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
      "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
      "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    ],
    misses: [
      "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3",
      "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
      "BC1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
      "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2x",
    ],
  },
  knownAs: { presidio: "CRYPTO" },
  sources: ["Bitcoin: base58check encoding", "BIP 173 and BIP 350: bech32, bech32m"],
};
