import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK sort code: six digits in pairs behind a name for it. */
export const gbSortCode: CatalogDetector = {
  id: "gb-sort-code",
  dataType: "finance.bank-code",
  name: "UK sort code",
  countries: ["GB"],
  patterns: [
    { regex: String.raw`\d{2}-\d{2}-\d{2}`, score: 0.15 },
    { regex: String.raw`\d{2} \d{2} \d{2}`, score: 0.05 },
    { regex: String.raw`\d{6}`, score: 0.02 },
  ],
  context: {
    raise: ["sort code", "sortcode", "sort", "bank sort code", "account number", "bacs", "faster payments"],
    lower: ["date", "dob", "born", "time", "phone"],
  },
  labels: ["sort code", "sortcode", "bank sort code", "sort"],
  requiresContext: true,
  examples: {
    hits: ["sort code 20-00-00", "Sort Code: 400530 Account 12345678"],
    misses: ["on 20-00-00", "sort code 2000000", "sort code 20-00"],
  },
  sources: ["Pay.UK, Extended Industry Sorting Code Directory"],
};
