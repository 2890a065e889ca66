import type { CatalogDetector } from "../../catalog-detector.ts";

/** Address of Litecoin, Dogecoin, Dash, Tron, Zcash, XRP, Cardano, Cosmos, Stellar. */
export const cryptoWalletOther: CatalogDetector = {
  id: "crypto-wallet-other",
  dataType: "finance.crypto-wallet",
  name: "Cryptocurrency address",
  countries: [],
  patterns: [
    { regex: String.raw`[ADELMTXtr][0-9A-Za-z]{24,34}`, score: 0.9 },
    {
      regex: String.raw`(?:ltc|addr|stake|cosmos|osmo|juno|terra|inj|sei|celestia|bnb|kava|axelar|akash|dgb|grs|vtc|mona)1[0-9a-z]{30,120}`,
      score: 0.95,
    },
    { regex: String.raw`G[0-9A-Z]{55}`, score: 0.95 },
  ],
  check: "crypto-wallet-other",
  context: {
    raise: [
      "wallet",
      "address",
      "coin",
      "litecoin",
      "ltc",
      "dogecoin",
      "doge",
      "dash",
      "tron",
      "trx",
      "zcash",
      "ripple",
      "xrp",
      "cardano",
      "ada",
      "cosmos",
      "stellar",
      "xlm",
      "钱包",
    ],
  },
  labels: [
    "wallet",
    "wallet address",
    "crypto address",
    "ltc address",
    "doge address",
    "trx address",
    "xrp address",
    "ada address",
    "xlm address",
    "钱包地址",
  ],
  examples: {
    hits: [
      "XRP rrrrrrrrrrrrrrrrrrrrrhoLvTp",
      "TRX T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb",
      "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9",
      "GAIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCF6M",
    ],
    misses: [
      "rrrrrrrrrrrrrrrrrrrrrhoLvTq",
      "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n8",
      "GAIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCEIRCF6N",
    ],
  },
  sources: [
    "SLIP-0044 and the coins' chain parameters",
    "XRP Ledger: base58 encodings",
    "SEP-0023: strkeys",
    "CIP-19: Cardano addresses",
  ],
};
