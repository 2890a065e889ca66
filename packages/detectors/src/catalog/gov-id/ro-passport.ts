import type { CatalogDetector } from "../../catalog-detector.ts";

/** Romanian passport or identity card, behind a word for it. */
export const roPassport: CatalogDetector = {
  id: "ro-passport",
  dataType: "gov-id.passport.ro",
  name: "Romanian passport or identity card number",
  countries: ["RO"],
  patterns: [
    { regex: String.raw`0\d{7,8}`, score: 0.2 },
    { regex: String.raw`[A-Za-z]{2} ?\d{6}`, score: 0.08 },
    { regex: String.raw`\d{8,9}`, score: 0.05 },
  ],
  context: {
    raise: [
      "pașaport",
      "pasaport",
      "seria",
      "carte de identitate",
      "ci seria",
      "buletin",
      "romanian passport",
      "romanian passport number",
      "romanian passport no",
      "passport ro",
      "ro passport",
    ],
  },
  labels: [
    "pașaport",
    "seria și numărul",
    "carte de identitate",
    "pasaport",
    "seria",
    "ci seria",
    "buletin",
    "romanian passport",
    "romanian passport number",
    "romanian passport no",
    "passport ro",
    "ro passport",
  ],
  requiresContext: true,
  examples: { hits: ["pașaport 051234567", "CI seria XR 123456"], misses: ["051234567", "pașaport 05123"] },
  sources: ["Direcția Generală de Pașapoarte"],
};
