import type { CatalogDetector } from "../../catalog-detector.ts";
import { vehiclePlateWords } from "../../words/vehicle-plate.ts";

/** Indian number plate: state, RTO, series and number, or the BH series. */
export const inVehicleRegistration: CatalogDetector = {
  id: "in-vehicle-registration",
  dataType: "gov-id.vehicle-plate.in",
  name: "Indian vehicle registration",
  countries: ["IN"],
  patterns: [
    {
      regex: String.raw`(?:A[NPRS]|B[R]|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|N[L]|O[DR]|P[BY]|R[J]|S[K]|T[GNRS]|U[AKP]|W[B])[ -]?\d{1,2}[ -]?[A-HJ-NP-Z]{1,3}[ -]?\d{4}`,
      score: 0.6,
    },
    {
      regex: String.raw`(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB)[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{1,4}`,
      score: 0.2,
    },
    { regex: String.raw`\d{2}[ -]?BH[ -]?\d{4}[ -]?[A-HJ-NP-Z]{1,2}`, score: 0.7 },
    { regex: String.raw`[A-Z]{2,3}\d{4}|[A-Z]\d{5}`, score: 0.02 },
    { regex: String.raw`\d{1,3}(?:CD|CC|UN)\d{1,4}`, score: 0.1 },
  ],
  context: {
    raise: [
      "rto",
      "rc book",
      "rc no",
      "registration certificate",
      "chassis",
      "challan",
      "fastag",
      ...vehiclePlateWords,
    ],
    lower: ["sku", "part", "bus route", "flight"],
  },
  labels: ["rc no", "rc number", "vehicle reg no", ...vehiclePlateWords],
  examples: {
    hits: ["vehicle number MH 12 AB 1234", "DL3CA0001", "22 BH 1234 AA"],
    misses: ["vehicle number XX12AB1234", "MH12AB12345"],
  },
  knownAs: { presidio: "IN_VEHICLE_REGISTRATION" },
  sources: ["Central Motor Vehicles Rules 1989, rules 50 and 51; BH series (G.S.R. 594(E) of 2021)"],
};
