import type { CatalogDetector } from "../../catalog-detector.ts";

/** Russian insurance number: nine digits and two check digits modulo 101. */
export const ruSnils: CatalogDetector = {
  id: "ru-snils",
  dataType: "gov-id.national.ru.snils",
  name: "Russian insurance number (SNILS)",
  countries: ["RU"],
  patterns: [
    { regex: String.raw`\d{3}-\d{3}-\d{3}[ -]\d{2}`, score: 0.97 },
    { regex: String.raw`\d{3} \d{3} \d{3} \d{2}`, score: 0.8 },
    { regex: String.raw`\d{11}`, score: 0.4 },
  ],
  check: "ru-snils",
  context: {
    raise: ["снилс", "страховой номер", "snils", "пфр", "пенсионный", "лицевой счет"],
    lower: ["телефон", "тел", "cpf", "pesel"],
  },
  labels: ["снилс", "snils", "страховой номер", "номер снилс"],
  examples: {
    hits: ["СНИЛС 112-233-445 95", "снилс 08765430300"],
    misses: ["СНИЛС 112-233-445 96", "СНИЛС 112-233-445"],
  },
  sources: ["Социальный фонд России; Федеральный закон № 27-ФЗ"],
};
