import type { CatalogDetector } from "../../catalog-detector.ts";

/** US alien registration (A-number) or immigration receipt number. */
export const usGreenCard: CatalogDetector = {
  id: "us-green-card",
  dataType: "gov-id.national.us.alien-number",
  name: "US alien registration number",
  countries: ["US"],
  patterns: [
    { regex: String.raw`[Aa]-?\d{9}`, score: 0.15 },
    { regex: String.raw`[Aa] \d{3}[- ]\d{3}[- ]\d{3}`, score: 0.3 },
    { regex: String.raw`(?:EAC|WAC|LIN|SRC|NBC|MSC|IOE|YSC)\d{10}`, score: 0.85 },
  ],
  context: {
    raise: [
      "alien",
      "alien number",
      "alien registration",
      "a-number",
      "a number",
      "green card",
      "permanent resident",
      "uscis",
      "receipt number",
      "i-485",
      "i-551",
      "immigration",
    ],
  },
  labels: [
    "alien number",
    "alien registration number",
    "a number",
    "anumber",
    "uscis number",
    "uscis no",
    "green card",
    "green card number",
    "permanent resident card",
    "receipt number",
  ],
  examples: {
    hits: ["A-Number A123456789", "USCIS receipt IOE0912345678", "alien registration number A 123-456-789"],
    misses: ["A-number A12345678901", "receipt IOF0912345678"],
  },
  sources: ["USCIS, A-Number/Alien Registration Number, glossary; receipt number, glossary"],
};
