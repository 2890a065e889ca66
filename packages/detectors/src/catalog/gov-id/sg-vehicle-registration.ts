import type { CatalogDetector } from "../../catalog-detector.ts";

/** Singapore number plate: prefix, number and check letter modulo 19. */
export const sgVehicleRegistration: CatalogDetector = {
  id: "sg-vehicle-registration",
  dataType: "gov-id.vehicle-plate.sg",
  name: "Singapore vehicle registration",
  countries: ["SG"],
  patterns: [
    {
      regex: String.raw`[SEFGMPQRTWXYsefgmpqrtwxy][A-HJ-NPR-Za-hj-npr-z]{0,2} ?[1-9]\d{0,3} ?[A-EGHJ-MPR-UXYZa-eghj-mpr-uxyz]`,
      score: 0.35,
    },
  ],
  check: "sg-plate",
  context: {
    raise: [
      "iu number",
      "lta",
      "singapore plate",
      "singapore vehicle registration",
      "singapore license plate",
      "singapore number plate",
      "sg plate",
      "plate sg",
    ],
    lower: ["nric", "postal", "block", "blk", "unit", "sku"],
  },
  labels: [
    "vehicle no",
    "vehicle number",
    "car plate",
    "iu number",
    "lta",
    "singapore plate",
    "singapore vehicle registration",
    "singapore license plate",
    "singapore number plate",
    "sg plate",
    "plate sg",
  ],
  examples: {
    hits: ["vehicle no SBA1234G", "car plate SGX 88 M"],
    misses: ["vehicle no SBA1234H", "vehicle no SBA12345"],
  },
  sources: ["Land Transport Authority, vehicle registration numbers"],
};
