import type { CatalogDetector } from "../../catalog-detector.ts";

/** Korean driving licence: region 11 to 28, year, serial, check. */
export const krDrivingLicence: CatalogDetector = {
  id: "kr-driving-licence",
  dataType: "gov-id.driving-licence.kr",
  name: "Korean driving licence number",
  countries: ["KR"],
  patterns: [
    { regex: String.raw`(?:1[1-9]|2[0-8])-\d{2}-\d{6}-\d{2}`, score: 0.8 },
    { regex: String.raw`(?:1[1-9]|2[0-8]) \d{2} \d{6} \d{2}`, score: 0.6 },
    { regex: String.raw`(?:1[1-9]|2[0-8])\d{10}`, score: 0.05 },
  ],
  context: {
    raise: [
      "운전면허",
      "운전면허번호",
      "면허번호",
      "운전면허증",
      "korean license",
      "korean driving licence",
      "korean driving license",
      "korean driver licence",
      "korean driver license",
      "korean licence",
      "kr driving licence",
      "driving licence kr",
    ],
  },
  labels: [
    "운전면허번호",
    "면허번호",
    "운전면허",
    "운전면허증",
    "korean license",
    "korean driving licence",
    "korean driving license",
    "korean driver licence",
    "korean driver license",
    "korean licence",
    "kr driving licence",
    "driving licence kr",
  ],
  examples: {
    hits: ["운전면허번호 11-22-123456-12", "license 13-05-654321-70"],
    misses: ["운전면허번호 29-22-123456-12", "운전면허번호 11-22-12345-12", "11-22-123456-123"],
  },
  knownAs: { presidio: "KR_DRIVER_LICENSE", google: "KOREA_DRIVERS_LICENSE_NUMBER" },
  sources: ["Korean National Police Agency, driving licence numbers"],
};
