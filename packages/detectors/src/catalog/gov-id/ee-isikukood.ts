import type { CatalogDetector } from "../../catalog-detector.ts";

/** Estonian personal code: sex and century, birth date, serial, two-stage check digit. */
export const eeIsikukood: CatalogDetector = {
  id: "ee-isikukood",
  dataType: "gov-id.national.ee.isikukood",
  name: "Estonian personal code",
  countries: ["EE"],
  patterns: [{ regex: String.raw`[1-8]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}`, score: 0.45 }],
  check: "baltic-personal-code",
  context: {
    raise: ["isikukood", "isikukoodi", "estonian personal", "personal code", "id-kaart"],
    lower: ["telefon", "tel", "pesel"],
  },
  labels: ["isikukood", "personal code", "estonian id", "national id"],
  examples: {
    hits: ["isikukood 38505151238", "isikukood: 49912314566"],
    misses: ["isikukood 38505151239", "isikukood 38513151234"],
  },
  sources: ["EVS 585:2007", "Rahvastikuregistri seadus"],
};
