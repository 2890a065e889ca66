import type { CatalogDetector } from "../../catalog-detector.ts";

/** Ukrainian taxpayer number: days of birth, serial, modulo 11. */
export const uaRntrc: CatalogDetector = {
  id: "ua-rntrc",
  dataType: "gov-id.tax.ua.rnokpp",
  name: "Ukrainian taxpayer number",
  countries: ["UA"],
  patterns: [{ regex: String.raw`\d{10}`, score: 0.12 }],
  check: "ua-rntrc",
  context: {
    raise: [
      "рнокпп",
      "іпн",
      "ідентифікаційний код",
      "ідентифікаційний номер",
      "податковий номер",
      "инн",
      "rnokpp",
      "ipn",
    ],
    lower: ["телефон", "тел", "phone"],
  },
  labels: ["рнокпп", "іпн", "ідентифікаційний код", "податковий номер", "ukrainian tax id", "tax id", "tin", "инн"],
  examples: { hits: ["ІПН 3184123458", "РНОКПП 2345678902"], misses: ["ІПН 3184123459", "ІПН 318412345"] },
  sources: ["Податковий кодекс України, стаття 70"],
};
