import type { CatalogDetector } from "../../catalog-detector.ts";

/** Malaysian identity number: birth date, place, serial. */
export const myNric: CatalogDetector = {
  id: "my-nric",
  dataType: "gov-id.national.my.nric",
  name: "Malaysian identity card number",
  countries: ["MY"],
  patterns: [
    { regex: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{2}-\d{4}`, score: 0.85 },
    { regex: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6}`, score: 0.12 },
  ],
  check: "my-nric",
  context: {
    raise: [
      "mykad",
      "nric",
      "ic no",
      "ic number",
      "no kp",
      "no. kp",
      "kad pengenalan",
      "no kad pengenalan",
      "no ic",
      "identity card",
    ],
    lower: ["telefon", "my number", "order"],
  },
  labels: [
    "mykad",
    "nric",
    "nric no",
    "ic",
    "ic no",
    "ic number",
    "no kp",
    "no ic",
    "kad pengenalan",
    "no kad pengenalan",
    "mykad no",
    "identity card no",
  ],
  examples: {
    hits: ["No. KP 850515-14-1234", "MyKad 901231145678"],
    misses: ["No. KP 851315-14-1234", "No. KP 850515-00-1234"],
  },
  sources: ["Jabatan Pendaftaran Negara, MyKad; National Registration Regulations 1990"],
};
