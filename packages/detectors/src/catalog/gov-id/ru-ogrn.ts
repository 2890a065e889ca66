import type { CatalogDetector } from "../../catalog-detector.ts";

/** Russian registration number: thirteen digits, or fifteen of a sole trader. */
export const ruOgrn: CatalogDetector = {
  id: "ru-ogrn",
  dataType: "org-id.number.ru.ogrn",
  name: "Russian registration number (OGRN)",
  countries: ["RU"],
  patterns: [
    { regex: String.raw`[1-9]\d{12}`, score: 0.15 },
    { regex: String.raw`3\d{14}`, score: 0.3 },
  ],
  check: "ru-ogrn",
  context: {
    raise: ["огрн", "огрнип", "ogrn", "егрюл", "егрип", "государственный регистрационный номер"],
    lower: ["ean", "штрихкод", "телефон"],
  },
  labels: ["огрн", "огрнип", "ogrn", "регистрационный номер"],
  examples: { hits: ["ОГРН 1027700123450", "ОГРНИП 304500101234561"], misses: ["ОГРН 1027700123451"] },
  sources: ["Приказ Минфина России № 165н of 2017"],
};
