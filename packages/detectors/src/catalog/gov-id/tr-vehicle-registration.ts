import type { CatalogDetector } from "../../catalog-detector.ts";

/** Turkish plate: province 01 to 81, letters, digits. */
export const trVehicleRegistration: CatalogDetector = {
  id: "tr-vehicle-registration",
  dataType: "gov-id.vehicle-plate.tr",
  name: "Turkish vehicle registration",
  countries: ["TR"],
  patterns: [
    {
      regex: String.raw`(?:0[1-9]|[1-7]\d|8[01])[ -]?(?:[A-PR-VYZ][ -]?\d{4,5}|[A-PR-VYZ]{2}[ -]?\d{3,4}|[A-PR-VYZ]{3}[ -]?\d{2,4}|[A-PR-VYZ]{1,3}[ -]?\d{2,4})`,
      score: 0.3,
    },
    { regex: String.raw`(?:0[1-9]|[1-7]\d|8[01])[ -]?[a-pr-vyz]{1,3}[ -]?\d{2,5}`, score: 0.15 },
  ],
  context: {
    raise: [
      "plaka",
      "plaka no",
      "araç",
      "araç plakası",
      "turkish plate",
      "turkish vehicle registration",
      "turkish license plate",
      "turkish number plate",
      "tr plate",
      "plate tr",
    ],
    lower: ["sku", "oda", "kat"],
  },
  labels: [
    "plaka",
    "plaka no",
    "araç plaka",
    "araç",
    "araç plakası",
    "turkish plate",
    "turkish vehicle registration",
    "turkish license plate",
    "turkish number plate",
    "tr plate",
    "plate tr",
  ],
  examples: { hits: ["plaka 34 ABC 123", "plaka: 06 A 1234"], misses: ["plaka 82 ABC 123", "plaka 00 ABC 123"] },
  knownAs: { presidio: "TR_LICENSE_PLATE" },
  sources: ["Karayolları Trafik Yönetmeliği"],
};
