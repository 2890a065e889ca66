import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Access key id of Alibaba Cloud. */
export const alibabaKey: CatalogDetector = {
  id: "alibaba-key",
  dataType: "auth.api-token",
  name: "Alibaba Cloud access key id",
  countries: [],
  patterns: [{ regex: String.raw`LTAI[0-9A-Za-z]{12,26}`, score: 0.9 }],
  check: "api-token",
  context: { raise: ["aliyun", "alibaba", "alicloud", "oss", "access key", "阿里云"] },
  labels: ["aliyun access key", "alibaba access key", "accesskeyid"],
  examples: {
    hits: [`LTAI${madeUp(20)}`],
    misses: [`LTAI${madeUp(6)}`, `LTAX${madeUp(20)}`],
  },
  sources: ["Alibaba Cloud RAM: AccessKey pairs"],
};
