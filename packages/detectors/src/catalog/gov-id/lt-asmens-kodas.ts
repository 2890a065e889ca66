import type { CatalogDetector } from "../../catalog-detector.ts";

/** Lithuanian personal code: sex and century, birth date, serial, two-stage check digit. */
export const ltAsmensKodas: CatalogDetector = {
  id: "lt-asmens-kodas",
  dataType: "gov-id.national.lt.asmens-kodas",
  name: "Lithuanian personal code",
  countries: ["LT"],
  patterns: [{ regex: String.raw`[1-8]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}`, score: 0.45 }],
  check: "baltic-personal-code",
  context: {
    raise: ["asmens kodas", "asmens kodo", "a. k.", "lithuanian personal", "personal code"],
    lower: ["telefon", "tel", "pesel"],
  },
  labels: ["asmens kodas", "personal code", "lithuanian id", "national id"],
  examples: {
    hits: ["asmens kodas 38505151238", "asmens kodas: 49912314566"],
    misses: ["asmens kodas 38505151239", "asmens kodas 38513151234"],
  },
  sources: ["Lietuvos Respublikos gyventojų registro įstatymas"],
};
