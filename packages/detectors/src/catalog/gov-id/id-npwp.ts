import type { CatalogDetector } from "../../catalog-detector.ts";

/** Indonesian tax number: fifteen digits in groups, Luhn over the first nine. */
export const idNpwp: CatalogDetector = {
  id: "id-npwp",
  dataType: "gov-id.tax.id.npwp",
  name: "Indonesian tax number (NPWP)",
  countries: ["ID"],
  patterns: [
    { regex: String.raw`\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}`, score: 0.95 },
    { regex: String.raw`\d{15}`, score: 0.15 },
  ],
  check: "id-npwp",
  context: { raise: ["npwp", "nomor pokok wajib pajak", "wajib pajak", "pajak"], lower: ["imei", "card"] },
  labels: ["npwp", "no npwp", "nomor npwp", "tax id", "tin"],
  examples: { hits: ["NPWP 01.234.567.4-013.000"], misses: ["NPWP 01.234.567.5-013.000"] },
  sources: ["PMK 112/PMK.03/2022; Direktorat Jenderal Pajak"],
};
