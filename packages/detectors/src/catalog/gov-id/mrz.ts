import type { CatalogDetector } from "../../catalog-detector.ts";

/** Machine-readable zone of a passport, visa or identity card; its check digits decide. */
export const mrz: CatalogDetector = {
  id: "mrz",
  dataType: "gov-id.passport",
  name: "Machine-readable zone (MRZ)",
  countries: [],
  patterns: [
    {
      regex: String.raw`(?:P[A-Z<][A-Z]{3}[A-Z<]{39}\s{1,2})?[A-Z\d][A-Z\d<]{8}\d[A-Z][A-Z<]{2}\d{6}\d[MFX<][\d<]{6}\d[A-Z\d<]{14}[\d<]\d`,
      score: 0.99,
    },
    {
      regex: String.raw`(?:V[A-Z<][A-Z]{3}[A-Z<]{39}\s{1,2})?[A-Z\d][A-Z\d<]{8}\d[A-Z][A-Z<]{2}\d{6}\d[MFX<]\d{6}\d[A-Z\d<]{16}`,
      score: 0.97,
    },
    {
      regex: String.raw`(?:[IACPV][A-Z<][A-Z]{3}[A-Z<]{31}\s{1,2})?[A-Z\d][A-Z\d<]{8}\d[A-Z][A-Z<]{2}\d{6}\d[MFX<]\d{6}\d[A-Z\d<]{8}`,
      score: 0.97,
    },
    {
      regex: String.raw`[IAC][A-Z<][A-Z][A-Z<]{2}[A-Z\d][A-Z\d<]{8}\d[A-Z\d<]{15}(?:\s{1,2}\d{7}[MFX<]\d{7}[A-Z][A-Z<]{2}[A-Z\d<]{11}\d(?:\s{1,2}[A-Z][A-Z<]{29})?)?`,
      score: 0.97,
    },
  ],
  check: "mrz",
  context: { raise: ["mrz", "machine readable zone", "passport", "travel document", "visa", "护照", "机读码"] },
  labels: ["mrz", "mrz line", "mrz1", "mrz2", "machine readable zone", "passport mrz"],
  examples: {
    hits: [
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
      "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
      "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
      "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
    ],
    misses: [
      "L898902C37UTO7408122F1204159ZE184226B<<<<<10",
      "L898902C36UTO7408123F1204159ZE184226B<<<<<10",
      "I<UTOD231458908<<<<<<<<<<<<<<<",
    ],
  },
  sources: ["ICAO Doc 9303-3, -4, -5, -6 and -7 (8th edition, 2021); the hits are its specimens"],
};
