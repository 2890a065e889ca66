import type { CatalogDetector } from "../../catalog-detector.ts";

/** Polish tax number: ten digits, modulo 11. */
export const plNip: CatalogDetector = {
  id: "pl-nip",
  dataType: "gov-id.tax.pl.nip",
  name: "Polish tax number (NIP)",
  countries: ["PL"],
  patterns: [
    { regex: String.raw`(?:PL ?)?[1-9]\d{2}-\d{3}-\d{2}-\d{2}`, score: 0.85 },
    { regex: String.raw`(?:PL ?)?[1-9]\d{2}-\d{2}-\d{2}-\d{3}`, score: 0.85 },
    { regex: String.raw`PL ?[1-9]\d{9}`, score: 0.85 },
    { regex: String.raw`[1-9]\d{9}`, score: 0.1 },
  ],
  check: "pl-nip",
  context: {
    raise: ["nip", "numer nip", "nip-ue", "vat", "faktura", "podatnik"],
    lower: ["telefon", "tel", "pesel", "nhs"],
  },
  labels: ["nip", "numer nip", "nr nip", "nip ue", "vat number", "tax id", "tin"],
  examples: { hits: ["NIP 123-456-32-18", "NIP PL5261040828"], misses: ["NIP 123-456-32-19", "NIP 123-456-32"] },
  sources: ["Ustawa o zasadach ewidencji i identyfikacji podatników; European Commission, VIES"],
};
