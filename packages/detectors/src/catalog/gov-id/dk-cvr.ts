import type { CatalogDetector } from "../../catalog-detector.ts";

/** Danish company number: eight digits, modulo 11. */
export const dkCvr: CatalogDetector = {
  id: "dk-cvr",
  dataType: "org-id.number.dk.cvr",
  name: "Danish company number (CVR)",
  countries: ["DK"],
  patterns: [
    { regex: String.raw`DK ?\d{8}|DK ?\d{2} \d{2} \d{2} \d{2}`, score: 0.85 },
    { regex: String.raw`\d{2} \d{2} \d{2} \d{2}`, score: 0.08 },
    { regex: String.raw`\d{8}`, score: 0.06 },
  ],
  check: "dk-cvr",
  context: {
    raise: ["cvr", "cvr-nr", "cvr-nummer", "cvr nr", "moms", "se-nr", "virksomhed", "vat"],
    lower: ["telefon", "tlf", "mobil"],
  },
  labels: ["cvr", "cvr nr", "cvr nummer", "cvrnr", "se nr", "moms nr", "vat number"],
  examples: { hits: ["CVR-nr. 13585628", "CVR 13 58 56 28"], misses: ["CVR-nr. 13585629", "CVR 03585628"] },
  sources: ["Erhvervsstyrelsen, CVR; European Commission, VIES"],
};
