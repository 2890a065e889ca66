import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Japanese driving licence: prefecture, year, serial, check digit, reissues. */
export const jpDrivingLicence: CatalogDetector = {
  id: "jp-driving-licence",
  dataType: "gov-id.driving-licence.jp",
  name: "Japanese driving licence number",
  countries: ["JP"],
  patterns: [
    { regex: String.raw`(?:[1-9]\d|0[1-9])\d{10}`, score: 0.08 },
    { regex: String.raw`第\d{12}号`, score: 0.6, within: true },
  ],
  check: "jp-driving-licence",
  context: {
    raise: [
      "運転免許",
      "運転免許証",
      "免許証番号",
      "免許証",
      "免許番号",
      "driver license japan",
      ...drivingLicenceWords,
    ],
    lower: ["マイナンバー", "口座", "電話"],
  },
  labels: ["運転免許証番号", "免許証番号", "免許番号", ...drivingLicenceWords],
  requiresContext: true,
  examples: {
    hits: ["免許証番号 301234567810", "運転免許証 第301234567811号"],
    misses: ["免許証番号 301234567820", "301234567890", "免許証番号 30123456789"],
  },
  knownAs: { google: "JAPAN_DRIVERS_LICENSE_NUMBER" },
  sources: ["National Police Agency of Japan, driving licence numbers"],
};
