import type { CatalogDetector } from "../../catalog-detector.ts";

/** Business identifier code of a bank: bank, country, location, optional branch. */
export const bicSwift: CatalogDetector = {
  id: "bic-swift",
  dataType: "finance.bank-code",
  name: "BIC or SWIFT code",
  countries: [],
  patterns: [{ regex: String.raw`[A-Z]{6}[\dA-Z]{2}(?:[\dA-Z]{3})?`, score: 0.15 }],
  check: "bic",
  context: {
    raise: [
      "bic",
      "swift",
      "swift code",
      "swift bic",
      "bic code",
      "bank identifier code",
      "iban",
      "beneficiary bank",
      "codice bic",
      "código swift",
      "código bic",
      "code bic",
      "swift代码",
      "银行代码",
    ],
  },
  labels: [
    "bic",
    "swift",
    "swift code",
    "bic code",
    "swift bic",
    "bic swift",
    "bank bic",
    "bank identifier code",
    "swift no",
    "bank swift code",
    "swift代码",
  ],
  requiresContext: true,
  examples: {
    hits: ["BIC DEUTDEFF", "SWIFT code: BNPAFRPPXXX", "NL91 ABNA 0417 1643 00 BIC ABNANL2A"],
    misses: ["BIC DEUTXYFF", "the DOCUMENT was sent", "SWIFT DEUTDEF", "swift code DEUTDEFF50"],
  },
  knownAs: { google: "SWIFT_CODE" },
  sources: ["ISO 9362:2022", "ISO 3166-1"],
};
