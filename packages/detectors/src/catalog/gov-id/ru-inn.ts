import type { CatalogDetector } from "../../catalog-detector.ts";

/** Russian taxpayer number: twelve digits of a person, ten of an organisation. */
export const ruInn: CatalogDetector = {
  id: "ru-inn",
  dataType: "gov-id.tax.ru.inn",
  name: "Russian taxpayer number (INN)",
  countries: ["RU"],
  patterns: [
    { regex: String.raw`\d{12}`, score: 0.3 },
    { regex: String.raw`\d{10}`, score: 0.08 },
  ],
  check: "ru-inn",
  context: {
    raise: ["инн", "идентификационный номер налогоплательщика", "налогоплательщик", "inn", "фнс", "кпп", "огрн"],
    lower: ["телефон", "тел", "моб", "снилс"],
  },
  labels: ["инн", "inn", "номер инн", "инн физлица", "инн организации", "russian tax id", "tax id", "tin"],
  examples: { hits: ["ИНН 770123456703", "ИНН 7701234560"], misses: ["ИНН 770123456704", "ИНН 77012345"] },
  sources: ["Приказ ФНС России от 29.06.2012 № ММВ-7-6/435@"],
};
