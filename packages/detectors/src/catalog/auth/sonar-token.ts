import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Token of SonarQube: user, project or global. */
export const sonarToken: CatalogDetector = {
  id: "sonar-token",
  dataType: "auth.api-token",
  name: "SonarQube token",
  countries: [],
  patterns: [{ regex: String.raw`sq[uap]_[0-9a-f]{40}`, score: 0.9 }],
  check: "api-token",
  context: { raise: ["sonar", "sonarqube", "sonarcloud"] },
  labels: ["sonar token", "sonarqube token"],
  examples: {
    hits: [`squ_${madeUp(40, hexadecimal)}`],
    misses: [`squ_${madeUp(20, hexadecimal)}`],
  },
  sources: ["SonarQube: generating and using tokens"],
};
