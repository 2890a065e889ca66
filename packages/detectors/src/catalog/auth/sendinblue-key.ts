import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** API key of Brevo, once Sendinblue. */
export const sendinblueKey: CatalogDetector = {
  id: "sendinblue-key",
  dataType: "auth.api-token",
  name: "Brevo API key",
  countries: [],
  patterns: [{ regex: String.raw`xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["brevo", "sendinblue"] },
  labels: ["brevo key", "sendinblue key"],
  examples: {
    hits: [`xkeysib-${madeUp(64, hexadecimal)}-${madeUp(16)}`],
    misses: [`xkeysib-${madeUp(60, hexadecimal)}-${madeUp(16)}`],
  },
  sources: ["Brevo: API keys"],
};
