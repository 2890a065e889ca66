import type { CatalogDetector } from "../../catalog-detector.ts";

/** Credit score of a person behind a name for it. */
export const creditScore: CatalogDetector = {
  id: "credit-score",
  dataType: "finance.credit-record",
  name: "Credit score",
  countries: [],
  patterns: [{ regex: String.raw`[3-8]\d{2}`, score: 0.1 }],
  context: {
    raise: [
      "credit score",
      "fico",
      "fico score",
      "vantagescore",
      "credit rating",
      "experian score",
      "equifax",
      "transunion",
      "cibil",
      "cibil score",
      "schufa score",
      "芝麻信用",
      "芝麻分",
      "征信分",
      "信用分",
      "信用评分",
    ],
    lower: ["test score", "exam", "gmat", "sat"],
  },
  labels: [
    "credit score",
    "fico",
    "fico score",
    "vantagescore",
    "cibil score",
    "beacon score",
    "芝麻信用分",
    "信用分",
    "信用评分",
  ],
  requiresContext: true,
  examples: {
    hits: ["FICO score 742", "credit score: 688", "芝麻信用分：720"],
    misses: ["score 742", "FICO score 942", "credit score 12"],
  },
  sources: ["FICO Score and VantageScore 4.0: 300 to 850"],
};
