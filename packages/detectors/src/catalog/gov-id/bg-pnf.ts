import type { CatalogDetector } from "../../catalog-detector.ts";

/** Bulgarian number of a foreigner: ten digits, modulo 10. */
export const bgPnf: CatalogDetector = {
  id: "bg-pnf",
  dataType: "gov-id.national.bg.lnch",
  name: "Bulgarian number of a foreigner",
  countries: ["BG"],
  patterns: [{ regex: String.raw`\d{10}`, score: 0.04 }],
  check: "bg-pnf",
  context: { raise: ["лнч", "личен номер на чужденец", "lnch", "чужденец"] },
  labels: ["лнч", "личен номер на чужденец", "lnch"],
  requiresContext: true,
  examples: { hits: ["ЛНЧ 7001234568"], misses: ["ЛНЧ 7001234569"] },
  sources: ["Закон за чужденците в Република България"],
};
