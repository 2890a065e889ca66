import type { CatalogDetector } from "../../catalog-detector.ts";

/** Australian healthcare identifier: 800360 and ten digits, Luhn. */
export const auIhi: CatalogDetector = {
  id: "au-ihi",
  dataType: "health.record-id.au.ihi",
  name: "Australian individual healthcare identifier",
  countries: ["AU"],
  patterns: [
    { regex: String.raw`80036[0-2]\d{10}`, score: 0.85 },
    { regex: String.raw`8003 6[0-2]\d{2} \d{4} \d{4}`, score: 0.9 },
  ],
  check: "luhn",
  context: { raise: ["ihi", "individual healthcare identifier", "healthcare identifier", "my health record", "hpi-i"] },
  labels: ["ihi", "ihi number", "individual healthcare identifier", "healthcare identifier"],
  examples: {
    hits: ["IHI 8003601234567894", "IHI 8003 6012 3456 7894"],
    misses: ["IHI 8003601234567895", "IHI 80036012345678"],
  },
  sources: ["AS 5017; Services Australia, Healthcare Identifiers Service"],
};
