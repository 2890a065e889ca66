import type { CatalogDetector } from "../../catalog-detector.ts";

/** German commercial register: HRA or HRB and digits, with or without the court. */
export const deHandelsregister: CatalogDetector = {
  id: "de-handelsregister",
  dataType: "org-id.number.de.handelsregister",
  name: "German commercial register number",
  countries: ["DE"],
  patterns: [
    { regex: String.raw`HR[AB] ?\d{1,6}(?: ?[A-Z]{1,3})?`, score: 0.75 },
    { regex: String.raw`hr[ab] ?\d{1,6}`, score: 0.5 },
    { regex: String.raw`(?:GnR|PR|VR) ?\d{1,6}`, score: 0.2 },
  ],
  context: {
    raise: [
      "handelsregister",
      "amtsgericht",
      "registergericht",
      "hrb",
      "hra",
      "handelsregisternummer",
      "vereinsregister",
      "genossenschaftsregister",
    ],
  },
  labels: ["handelsregister", "handelsregisternummer", "hrb", "hra", "registernummer"],
  examples: {
    hits: ["Amtsgericht München HRB 123456", "Handelsregister: HRA 4711"],
    misses: ["HRC 123456", "HRB 1234567"],
  },
  knownAs: { presidio: "DE_HANDELSREGISTER" },
  sources: ["§ 13 Handelsregisterverordnung"],
};
