import type { CatalogDetector } from "../../catalog-detector.ts";
import { vehiclePlateWords } from "../../words/vehicle-plate.ts";

/** UK number plate: current, prefix, suffix or Northern Irish form, behind a word for it. */
export const gbVehicleRegistration: CatalogDetector = {
  id: "gb-vehicle-registration",
  dataType: "gov-id.vehicle-plate.gb",
  name: "UK vehicle registration",
  countries: ["GB"],
  patterns: [
    {
      regex: String.raw`[A-HJ-PR-Ya-hj-pr-y][A-HJ-PR-Ya-hj-pr-y](?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Za-hj-pr-z]{3}`,
      score: 0.5,
    },
    { regex: String.raw`[A-HJ-NPR-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Y]{3}`, score: 0.1 },
    { regex: String.raw`[A-HJ-PR-Y]{3}[ -]?\d{1,3}[A-HJ-NPR-TV-Y]`, score: 0.1 },
  ],
  context: { raise: ["dvla", "mot", "v5c", ...vehiclePlateWords], lower: ["postcode", "post code", "sku", "part"] },
  labels: ["vrm", "vrn", "car reg", "uk plate", ...vehiclePlateWords],
  examples: {
    hits: ["car reg AB51 ABC", "vehicle registration BD62XYZ", "number plate P123 ABC"],
    misses: ["car reg IB51 ABC", "car reg AB00 ABC", "AB35 ABC"],
  },
  knownAs: { presidio: "UK_VEHICLE_REGISTRATION" },
  sources: ["DVLA, INF104: vehicle registration numbers and number plates"],
};
