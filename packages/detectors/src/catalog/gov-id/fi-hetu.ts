import type { CatalogDetector } from "../../catalog-detector.ts";

/** Finnish personal identity code: birth date, century sign, individual number, check character. */
export const fiHetu: CatalogDetector = {
  id: "fi-hetu",
  dataType: "gov-id.national.fi.hetu",
  name: "Finnish personal identity code",
  countries: ["FI"],
  patterns: [
    {
      regex: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Ya-fu-y]\d{3}[\dA-FHJ-NPR-Ya-fhj-npr-y]`,
      score: 0.92,
    },
  ],
  check: "fi-hetu",
  context: {
    raise: [
      "henkilötunnus",
      "hetu",
      "personbeteckning",
      "sotu",
      "sosiaaliturvatunnus",
      "finnish id",
      "personal identity code",
    ],
  },
  labels: [
    "henkilötunnus",
    "hetu",
    "personbeteckning",
    "sotu",
    "personal identity code",
    "finnish personal id",
    "national id",
    "ssn",
  ],
  examples: {
    hits: ["henkilötunnus 131052-308T", "hetu 010190A123M", "150685W902J"],
    misses: ["henkilötunnus 131052-308U", "hetu 131352-308T", "hetu 131052308T"],
  },
  knownAs: { presidio: "FI_PERSONAL_IDENTITY_CODE", google: "FINLAND_NATIONAL_ID_NUMBER" },
  sources: [
    "Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §; Digi- ja väestötietovirasto (century signs from 2023)",
  ],
};
