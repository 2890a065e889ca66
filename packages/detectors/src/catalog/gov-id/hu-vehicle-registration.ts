import type { CatalogDetector } from "../../catalog-detector.ts";

/** Hungarian plate: three letters and three digits, or four and three since 2022. */
export const huVehicleRegistration: CatalogDetector = {
  id: "hu-vehicle-registration",
  dataType: "gov-id.vehicle-plate.hu",
  name: "Hungarian vehicle registration",
  countries: ["HU"],
  patterns: [
    { regex: String.raw`[A-NPR-TV-Z][A-PR-Z][A-HJ-NPR-Z]-\d{3}`, score: 0.3 },
    { regex: String.raw`(?:A[ABC][IO]|A[A-Z]Q|BP[IO]|U[CD]O|XAO)-\d{3}`, score: 0.3 },
    { regex: String.raw`[A-Z]{2} ?[A-Z]{2}-\d{3}`, score: 0.4 },
    {
      regex: String.raw`M\d{6}|[EPVZ]-\d{5}|[A-Z]{2} \d{2}-\d{2}|CD \d{3}-\d{3}|[CX]-[ABCX] \d{4}|S A[A-Z]{2} \d{2}|S [A-Z]{3} \d{2}`,
      score: 0.12,
    },
  ],
  context: {
    raise: [
      "rendszám",
      "forgalmi rendszám",
      "gépjármű",
      "autó",
      "hungarian plate",
      "hungarian vehicle registration",
      "hungarian license plate",
      "hungarian number plate",
      "hu plate",
      "plate hu",
    ],
  },
  labels: [
    "rendszám",
    "forgalmi rendszám",
    "gépjármű",
    "autó",
    "hungarian plate",
    "hungarian vehicle registration",
    "hungarian license plate",
    "hungarian number plate",
    "hu plate",
    "plate hu",
  ],
  requiresContext: true,
  examples: { hits: ["rendszám ABC-123", "rendszám AA BC-123"], misses: ["ABC-123", "rendszám ABCD-1234"] },
  sources: ["326/2011. (XII. 28.) Korm. rendelet"],
};
