import type { CatalogDetector } from "../../catalog-detector.ts";

/** Bulgarian personal number: birth date with the century in its month, serial, modulo 11. */
export const bgEgn: CatalogDetector = {
  id: "bg-egn",
  dataType: "gov-id.national.bg.egn",
  name: "Bulgarian personal number (EGN)",
  countries: ["BG"],
  patterns: [{ regex: String.raw`\d{2}(?:[02]\d|1[0-2]|3[0-2]|4\d|5[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}`, score: 0.3 }],
  check: "bg-egn",
  context: {
    raise: ["егн", "е.г.н.", "единен граждански номер", "egn", "лична карта"],
    lower: ["телефон", "gsm", "phone"],
  },
  labels: ["егн", "единен граждански номер", "egn", "bulgarian id", "national id", "personal number"],
  examples: { hits: ["ЕГН 8505151234", "EGN 0542151235"], misses: ["ЕГН 8505151235", "ЕГН 8513151234"] },
  sources: ["Закон за гражданската регистрация; ГРАО"],
};
