import type { CatalogDetector } from "../../catalog-detector.ts";

/** US Medicare beneficiary: eleven characters, each place of one kind, no letters S, L, O, I, B, Z. */
export const usMbi: CatalogDetector = {
  id: "us-mbi",
  dataType: "health.insurance-id.us.mbi",
  name: "US Medicare beneficiary identifier",
  countries: ["US"],
  patterns: [
    {
      regex: String.raw`[1-9][AC-HJKMNP-RT-Yac-hjkmnp-rt-y][AC-HJKMNP-RT-Yac-hjkmnp-rt-y\d]\d-[AC-HJKMNP-RT-Yac-hjkmnp-rt-y][AC-HJKMNP-RT-Yac-hjkmnp-rt-y\d]\d-[AC-HJKMNP-RT-Yac-hjkmnp-rt-y][AC-HJKMNP-RT-Yac-hjkmnp-rt-y]\d\d`,
      score: 0.85,
    },
    {
      regex: String.raw`[1-9][AC-HJKMNP-RT-Yac-hjkmnp-rt-y][AC-HJKMNP-RT-Yac-hjkmnp-rt-y\d]\d[AC-HJKMNP-RT-Yac-hjkmnp-rt-y][AC-HJKMNP-RT-Yac-hjkmnp-rt-y\d]\d[AC-HJKMNP-RT-Yac-hjkmnp-rt-y][AC-HJKMNP-RT-Yac-hjkmnp-rt-y]\d\d`,
      score: 0.6,
    },
  ],
  context: {
    raise: [
      "mbi",
      "medicare",
      "medicare id",
      "medicare number",
      "medicare beneficiary",
      "beneficiary",
      "hicn",
      "medicare card",
    ],
  },
  labels: [
    "mbi",
    "mbi no",
    "mbi number",
    "medicare",
    "medicare id",
    "medicare no",
    "medicare number",
    "medicare beneficiary identifier",
    "beneficiary id",
  ],
  examples: {
    hits: ["Medicare ID: 1EG4-TE5-MK73", "MBI 1EG4TE5MK73", "mbi 2fg4-te5-mk80"],
    misses: ["MBI 1SG4-TE5-MK73", "MBI 0EG4-TE5-MK73", "MBI 1EG4-TE5-MK7", "MBI 1EG4-T35-OK73"],
  },
  knownAs: {
    presidio: "US_MBI",
    google: "US_MEDICARE_BENEFICIARY_ID_NUMBER",
    macie: "USA_MEDICARE_BENEFICIARY_IDENTIFIER",
  },
  sources: ["CMS, Understanding the MBI format (2018); 1EG4-TE5-MK73 is its example"],
};
