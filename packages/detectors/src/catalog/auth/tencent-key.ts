import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Secret id of Tencent Cloud. */
export const tencentKey: CatalogDetector = {
  id: "tencent-key",
  dataType: "auth.api-token",
  name: "Tencent Cloud secret id",
  countries: [],
  patterns: [{ regex: String.raw`AKID[0-9A-Za-z]{32}`, score: 0.9 }],
  check: "api-token",
  context: { raise: ["tencent", "qcloud", "secretid", "cos", "腾讯云"] },
  labels: ["tencent secret id", "secretid", "secret id"],
  examples: {
    hits: [`AKID${madeUp(32)}`],
    misses: [`AKID${madeUp(20)}`, `AKIX${madeUp(32)}`],
  },
  sources: ["Tencent Cloud CAM: access keys"],
};
