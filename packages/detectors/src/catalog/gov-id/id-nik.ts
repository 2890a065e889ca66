import type { CatalogDetector } from "../../catalog-detector.ts";

/** Indonesian identity number: region, birth date (day plus 40 for women), serial. */
export const idNik: CatalogDetector = {
  id: "id-nik",
  dataType: "gov-id.national.id.nik",
  name: "Indonesian identity number (NIK)",
  countries: ["ID"],
  patterns: [{ regex: String.raw`[1-9]\d{5}[0-7]\d(?:0[1-9]|1[0-2])\d{6}`, score: 0.45 }],
  check: "id-nik",
  context: {
    raise: [
      "nik",
      "ktp",
      "no ktp",
      "nomor ktp",
      "nomor induk kependudukan",
      "e-ktp",
      "kartu tanda penduduk",
      "kartu keluarga",
      "no kk",
    ],
    lower: ["kartu kredit", "rekening", "card number", "npwp"],
  },
  labels: [
    "nik",
    "ktp",
    "no ktp",
    "nomor ktp",
    "nomor induk kependudukan",
    "no nik",
    "nomor kk",
    "no kk",
    "national id",
  ],
  examples: {
    hits: ["NIK 3171011505850001", "No. KTP 3273015507900002"],
    misses: ["NIK 3171011513850001", "NIK 0171011505850001", "NIK 3171017205850001"],
  },
  knownAs: { google: "INDONESIA_NIK_NUMBER" },
  sources: ["UU 23/2006; Perpres 26/2009; Kementerian Dalam Negeri"],
};
