import type { CatalogDetector } from "../../catalog-detector.ts";

/** Dutch health professional register number: eleven digits behind its name. */
export const nlBig: CatalogDetector = {
  id: "nl-big",
  dataType: "gov-id.professional.nl.big",
  name: "Dutch health professional number (BIG)",
  countries: ["NL"],
  patterns: [{ regex: String.raw`[0-9]9\d{9}`, score: 0.06 }],
  context: { raise: ["big", "big-nummer", "big-registratie", "big-register", "zorgverlener"] },
  labels: ["big", "big nummer", "big registratienummer"],
  requiresContext: true,
  examples: { hits: ["BIG-nummer 19012345601"], misses: ["19012345601", "BIG 123"] },
  sources: ["Wet BIG; CIBG"],
};
