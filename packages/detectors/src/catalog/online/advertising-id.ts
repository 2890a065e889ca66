import type { CatalogDetector } from "../../catalog-detector.ts";

/** Advertising identifier of a phone or a television: a UUID that is called so. */
export const advertisingId: CatalogDetector = {
  id: "advertising-id",
  dataType: "online.device-id.advertising",
  name: "Advertising identifier",
  countries: [],
  patterns: [
    { regex: String.raw`[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}`, score: 0.2 },
  ],
  check: "uuid",
  context: {
    raise: [
      "idfa",
      "gaid",
      "aaid",
      "adid",
      "maid",
      "oaid",
      "rdid",
      "tifa",
      "advertising id",
      "advertising identifier",
      "ad id",
      "advertisingid",
      "广告标识符",
    ],
  },
  labels: [
    "idfa",
    "gaid",
    "aaid",
    "adid",
    "maid",
    "oaid",
    "rdid",
    "ifa",
    "advertising id",
    "advertising identifier",
    "google advertising id",
    "apple advertising id",
    "mobile ad id",
    "ad id",
    "advertiser id",
    "广告标识符",
  ],
  requiresContext: true,
  examples: {
    hits: ["IDFA 38400000-8CF0-41BD-B23E-10B96E40000D", "gaid=38400000-8cf0-41bd-b23e-10b96e40000d"],
    misses: [
      "38400000-8cf0-41bd-b23e-10b96e40000d",
      "idfa 00000000-0000-0000-0000-000000000000",
      "request 38400000-8cf0-41bd-b23e-10b96e40000d",
    ],
  },
  knownAs: { google: "ADVERTISING_ID" },
  sources: ["Apple AdSupport: advertisingIdentifier", "Google Play services: advertising ID", "RFC 9562"],
};
