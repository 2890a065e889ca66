import type { CatalogDetector } from "../../catalog-detector.ts";

/** Greek social security number: birth date, four digits, Luhn. */
export const grAmka: CatalogDetector = {
  id: "gr-amka",
  dataType: "gov-id.national.gr.amka",
  name: "Greek social security number (AMKA)",
  countries: ["GR"],
  patterns: [{ regex: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\d{5}`, score: 0.4 }],
  check: "gr-amka",
  context: { raise: ["αμκα", "α.μ.κ.α.", "αριθμός μητρώου κοινωνικής ασφάλισης", "amka"] },
  labels: ["αμκα", "α μ κ α", "amka"],
  examples: { hits: ["ΑΜΚΑ 01018012342"], misses: ["ΑΜΚΑ 01018012343", "ΑΜΚΑ 32018012345"] },
  sources: ["Ν. 3655/2008; ΗΔΙΚΑ"],
};
