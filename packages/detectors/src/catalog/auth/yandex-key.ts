import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Key or token of Yandex Cloud. */
export const yandexKey: CatalogDetector = {
  id: "yandex-key",
  dataType: "auth.api-token",
  name: "Yandex Cloud key",
  countries: [],
  patterns: [
    { regex: String.raw`AQVN[0-9A-Za-z_\-]{35,38}`, score: 0.9 },
    { regex: String.raw`t1\.[0-9A-Za-z_\-]{10}[0-9A-Za-z_\-]*\.[0-9A-Za-z_\-]{86}`, score: 0.9 },
    { regex: String.raw`y0_[0-9A-Za-z_\-]{55,60}`, score: 0.9 },
  ],
  check: "api-token",
  context: { raise: ["yandex", "iam token", "яндекс"] },
  labels: ["yandex api key", "yandex token"],
  examples: {
    hits: [`AQVN${madeUp(36)}`, `y0_${madeUp(58)}`],
    misses: [`AQVN${madeUp(20)}`, `y0_${madeUp(20)}`],
  },
  sources: ["Yandex Cloud: API keys and IAM tokens"],
};
