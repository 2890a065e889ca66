import type { CatalogDetector } from "../../catalog-detector.ts";

/** Address on Ethereum and the chains that follow it. */
export const cryptoWalletEth: CatalogDetector = {
  id: "crypto-wallet-eth",
  dataType: "finance.crypto-wallet",
  name: "Ethereum address",
  countries: [],
  patterns: [{ regex: String.raw`0x[0-9A-Fa-f]{40}`, score: 0.7 }],
  check: "crypto-wallet-eth",
  context: {
    raise: [
      "ethereum",
      "eth",
      "erc20",
      "erc-20",
      "wallet",
      "metamask",
      "usdt",
      "usdc",
      "bnb",
      "polygon",
      "以太坊",
      "钱包",
    ],
    lower: ["hash", "commit", "sha1", "digest"],
  },
  labels: [
    "eth",
    "eth address",
    "ethereum",
    "ethereum address",
    "eth wallet",
    "wallet",
    "wallet address",
    "crypto address",
    "evm address",
    "以太坊地址",
    "钱包地址",
  ],
  examples: {
    hits: ["to 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "wallet 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"],
    misses: [
      "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed",
      "0x0000000000000000000000000000000000000000",
      "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
      "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed00",
    ],
  },
  sources: ["EIP-55: mixed-case checksum address encoding"],
};
