import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Norwegian VAT number: organisation number and MVA. */
export const noVat: CatalogDetector = {
  id: "no-vat",
  dataType: "org-id.number.no.vat",
  name: "Norwegian VAT number",
  countries: ["NO"],
  patterns: [
    { regex: String.raw`(?:NO ?)?[89]\d{8} ?MVA`, score: 0.9 },
    { regex: String.raw`(?:NO ?)?[89]\d{2} \d{3} \d{3} ?MVA`, score: 0.9 },
  ],
  check: "no-orgnr",
  context: { raise: ["mva", "mva-nummer", "merverdiavgift", ...vatNumberWords] },
  labels: ["mva nummer", "mva", ...vatNumberWords],
  examples: { hits: ["NO923609016MVA", "923 609 016 MVA"], misses: ["NO923609017MVA"] },
  sources: ["Merverdiavgiftsloven; Brønnøysundregistrene"],
};
