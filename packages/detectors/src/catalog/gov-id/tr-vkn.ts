import type { CatalogDetector } from "../../catalog-detector.ts";

/** Turkish tax number: ten digits, check by place. */
export const trVkn: CatalogDetector = {
  id: "tr-vkn",
  dataType: "org-id.number.tr.vkn",
  name: "Turkish tax number",
  countries: ["TR"],
  patterns: [{ regex: String.raw`\d{10}`, score: 0.1 }],
  check: "tr-vkn",
  context: {
    raise: ["vkn", "vergi no", "vergi numarası", "vergi kimlik no", "vergi dairesi", "vergi"],
    lower: ["telefon", "cep", "gsm"],
  },
  labels: ["vkn", "vergi no", "vergi numarası", "vergi kimlik no", "vergi kimlik numarası", "tax id", "vat number"],
  examples: { hits: ["vergi no 4540032361"], misses: ["vergi no 4540032362"] },
  sources: ["Gelir İdaresi Başkanlığı"],
};
