import type { CatalogDetector } from "../../catalog-detector.ts";

/** Latitude alone, as a column has it. */
export const geoLatitude: CatalogDetector = {
  id: "geo-latitude",
  dataType: "location.precise",
  name: "Latitude",
  countries: [],
  patterns: [
    { regex: String.raw`[+\-]?\d{1,2}[.,]\d{1,18}`, score: 0.15 },
    { regex: String.raw`\d{1,3}[ °:] ?\d{1,2}[ '′’:] ?\d{1,2}(?:\.\d{1,6})?(?:["″”]|'')? ?[NS]`, score: 0.6 },
  ],
  cell: { regex: String.raw`[+\-]?\d{1,2}(?:[.,]\d{1,18})?`, score: 0.2 },
  check: "geo-degree",
  context: { raise: ["latitude", "lat"] },
  labels: [
    "lat",
    "latitude",
    "gps lat",
    "gps latitude",
    "lat dms",
    "y coord",
    "latitud",
    "breitengrad",
    "latitudine",
    "breedtegraad",
    "широта",
    "纬度",
    "緯度",
  ],
  requiresContext: true,
  examples: { hits: ["latitude: 1.352083", "lat 40 26 24N"], misses: ["1.352083", "40.5 %"] },
  knownAs: { macie: "LATITUDE_LONGITUDE" },
  sources: ["ISO 6709"],
};
