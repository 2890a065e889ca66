import type { CatalogDetector } from "../../catalog-detector.ts";

/** Russian passport: series and number, behind a word for passport. */
export const ruPassport: CatalogDetector = {
  id: "ru-passport",
  dataType: "gov-id.passport.ru",
  name: "Russian passport number",
  countries: ["RU"],
  patterns: [
    { regex: String.raw`\d{2} ?\d{2} ?№? ?\d{6}`, score: 0.2 },
    { regex: String.raw`\d{2} ?№? ?\d{7}`, score: 0.12 },
  ],
  context: {
    raise: [
      "паспорт",
      "паспорт рф",
      "серия",
      "серия и номер",
      "паспортные данные",
      "загранпаспорт",
      "russian passport",
      "russian passport number",
      "russian passport no",
      "passport ru",
      "ru passport",
    ],
    lower: ["телефон", "инн"],
  },
  labels: [
    "паспорт",
    "серия и номер паспорта",
    "серия номер",
    "паспорт рф",
    "загранпаспорт",
    "серия",
    "серия и номер",
    "паспортные данные",
    "russian passport",
    "russian passport number",
    "russian passport no",
    "passport ru",
    "ru passport",
  ],
  requiresContext: true,
  examples: {
    hits: ["паспорт 45 08 123456", "серия и номер паспорта 4510 654321", "загранпаспорт 71 1234567"],
    misses: ["4508123456", "паспорт 4508"],
  },
  sources: ["Постановление Правительства РФ № 2267 of 2023 (паспорт гражданина)"],
};
