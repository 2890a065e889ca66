import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** API key of Mailchimp: 32 hexadecimal digits and the data centre. */
export const mailchimpKey: CatalogDetector = {
  id: "mailchimp-key",
  dataType: "auth.api-token",
  name: "Mailchimp API key",
  countries: [],
  patterns: [{ regex: String.raw`[0-9a-f]{32}-us[0-9]{1,2}`, score: 0.9 }],
  check: "api-token",
  context: { raise: ["mailchimp", "mandrill"] },
  labels: ["mailchimp key", "mailchimp api key"],
  examples: {
    hits: [`${madeUp(32, hexadecimal)}-us12`],
    misses: [`${madeUp(30, hexadecimal)}-us12`, `${madeUp(32, hexadecimal)}-eu12`],
  },
  sources: ["Mailchimp: API keys"],
};
