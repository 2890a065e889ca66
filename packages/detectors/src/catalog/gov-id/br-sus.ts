import type { CatalogDetector } from "../../catalog-detector.ts";

/** Brazilian health card (CNS): fifteen digits, modulo 11. */
export const brSus: CatalogDetector = {
  id: "br-sus",
  dataType: "health.insurance-id.br.cns",
  name: "Brazilian health card (CNS)",
  countries: ["BR"],
  patterns: [
    { regex: String.raw`[12789]\d{2} \d{4} \d{4} \d{4}`, score: 0.85 },
    { regex: String.raw`[12789]\d{14}`, score: 0.3 },
  ],
  check: "br-sus",
  context: {
    raise: ["sus", "cns", "cartão sus", "cartão nacional de saúde", "cartão do sus", "saúde", "paciente"],
    lower: ["imei", "cartão de crédito"],
  },
  labels: ["sus", "cns", "cartão sus", "cartão nacional de saúde", "número cns", "número sus"],
  examples: {
    hits: ["CNS 700 1234 5678 9096", "cartão SUS 898001234567891"],
    misses: ["CNS 700 1234 5678 9097", "CNS 300 1234 5678 9012"],
  },
  sources: ["Ministério da Saúde, Cartão Nacional de Saúde: rotina de validação"],
};
