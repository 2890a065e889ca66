import type { CatalogDetector } from "../../catalog-detector.ts";

/** Russian driving licence: two pairs and six digits, behind a word for it. */
export const ruDrivingLicence: CatalogDetector = {
  id: "ru-driving-licence",
  dataType: "gov-id.driving-licence.ru",
  name: "Russian driving licence number",
  countries: ["RU"],
  patterns: [{ regex: String.raw`\d{2} ?(?:\d{2}|[А-Я]{2}) ?\d{6}`, score: 0.2 }],
  context: {
    raise: [
      "водительское удостоверение",
      "в/у",
      "ву",
      "права",
      "серия и номер ву",
      "гибдд",
      "russian driving licence",
      "russian driving license",
      "russian driver licence",
      "russian driver license",
      "russian licence",
      "ru driving licence",
      "driving licence ru",
    ],
  },
  labels: [
    "водительское удостоверение",
    "номер ву",
    "серия и номер ву",
    "в/у",
    "ву",
    "права",
    "гибдд",
    "russian driving licence",
    "russian driving license",
    "russian driver licence",
    "russian driver license",
    "russian licence",
    "ru driving licence",
    "driving licence ru",
  ],
  requiresContext: true,
  examples: {
    hits: ["водительское удостоверение 99 12 345678", "в/у 77 АВ 123456"],
    misses: ["9912345678", "водительское удостоверение 12"],
  },
  sources: ["Приказ МВД России № 80 of 2021"],
};
