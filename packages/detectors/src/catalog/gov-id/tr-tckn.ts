import type { CatalogDetector } from "../../catalog-detector.ts";

/** Turkish identity number: eleven digits, two check digits. */
export const trTckn: CatalogDetector = {
  id: "tr-tckn",
  dataType: "gov-id.national.tr.tckn",
  name: "Turkish identity number",
  countries: ["TR"],
  patterns: [{ regex: String.raw`[1-9]\d{10}`, score: 0.5 }],
  check: "tr-tckn",
  context: {
    raise: [
      "tckn",
      "tc kimlik",
      "tc kimlik no",
      "t.c. kimlik",
      "kimlik no",
      "kimlik numarası",
      "vatandaşlık no",
      "tc no",
      "turkish id",
    ],
    lower: ["telefon", "cep", "gsm", "cpf"],
  },
  labels: [
    "tckn",
    "tc kimlik",
    "tc kimlik no",
    "tc kimlik numarası",
    "kimlik no",
    "tc no",
    "turkish id",
    "national id",
    "vatandaşlık numarası",
  ],
  examples: {
    hits: ["TC Kimlik No 12345678950", "TCKN: 98765432150"],
    misses: ["TC Kimlik No 12345678951", "TCKN 02345678901"],
  },
  knownAs: { presidio: "TR_NATIONAL_ID", google: "TURKEY_ID_NUMBER" },
  sources: ["Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü"],
};
