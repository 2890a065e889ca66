import type { CatalogDetector } from "../../catalog-detector.ts";

/** Finnish business id: seven digits, hyphen, check digit. */
export const fiYtunnus: CatalogDetector = {
  id: "fi-ytunnus",
  dataType: "org-id.number.fi.ytunnus",
  name: "Finnish business id",
  countries: ["FI"],
  patterns: [
    { regex: String.raw`\d{7}-\d`, score: 0.6 },
    { regex: String.raw`\d{6}-\d`, score: 0.2 },
  ],
  check: "fi-ytunnus",
  context: {
    raise: ["y-tunnus", "ytunnus", "fo-nummer", "business id", "prh", "kaupparekisteri", "yritystunnus"],
    lower: ["puhelin"],
  },
  labels: ["y tunnus", "ytunnus", "fo nummer", "business id", "yritys ja yhteisötunnus"],
  examples: { hits: ["Y-tunnus 2077474-0"], misses: ["Y-tunnus 2077474-1", "Y-tunnus 20774740"] },
  sources: ["Yritys- ja yhteisötietolaki 244/2001; PRH"],
};
