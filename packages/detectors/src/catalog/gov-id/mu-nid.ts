import type { CatalogDetector } from "../../catalog-detector.ts";

/** Mauritian identity number: letter, birth date, serial, modulo 17. */
export const muNid: CatalogDetector = {
  id: "mu-nid",
  dataType: "gov-id.national.mu.nid",
  name: "Mauritian national id",
  countries: ["MU"],
  patterns: [{ regex: String.raw`[A-Z](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\d{6}[\dA-H]`, score: 0.8 }],
  check: "mu-nid",
  context: { raise: ["nic", "national identity card", "national id", "carte d'identité"] },
  labels: ["nic", "nic number", "national id", "national identity card"],
  examples: { hits: ["NIC P1505851234561"], misses: ["NIC P1505851234562", "NIC P1513851234567"] },
  sources: ["National Identity Card Act 1985 of Mauritius"],
};
