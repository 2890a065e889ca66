import type { CatalogDetector } from "../../catalog-detector.ts";

/** Identifier that an analytics or advertising script sets in a browser: Google `_ga`, Meta `_fbp`, and click identifiers. */
export const googleAnalyticsId: CatalogDetector = {
  id: "google-analytics-id",
  dataType: "online.cookie-id",
  name: "Analytics cookie identifier",
  countries: [],
  patterns: [
    { regex: String.raw`GA1\.\d\.\d{6,10}\.\d{10}`, score: 0.95 },
    { regex: String.raw`GS[12]\.\d\.s?\d{10}[0-9a-z.$]*`, score: 0.9 },
    { regex: String.raw`fb\.[12]\.\d{13}\.[A-Za-z0-9_\-]{6,255}`, score: 0.95 },
    { regex: String.raw`(?:gclid|fbclid|msclkid|dclid|ttclid)=[A-Za-z0-9_.\-]{20,255}`, score: 0.9 },
  ],
  context: { raise: ["_ga", "_gid", "_fbp", "_fbc", "cookie", "client id", "clientid"] },
  labels: ["ga", "gid", "fbp", "fbc", "ga client id", "ga cookie", "gclid", "fbclid", "msclkid"],
  examples: {
    hits: [
      "_ga=GA1.2.1234567890.1700000000",
      "_fbp=fb.1.1700000000000.1234567890",
      "/p?gclid=EAIaIQobChMI0123456789abcdefgh",
    ],
    misses: ["GA1.2.12", "gclid=short", "UA-12345-6", "G-ABCDEFGH12"],
  },
  sources: ["Google Analytics: cookie usage", "Meta Conversions API: fbp and fbc parameters"],
};
