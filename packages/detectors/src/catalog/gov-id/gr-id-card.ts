import type { CatalogDetector } from "../../catalog-detector.ts";

/** Greek identity card: one or two letters and six digits, behind a word for it. */
export const grIdCard: CatalogDetector = {
  id: "gr-id-card",
  dataType: "gov-id.national.gr.id-card",
  name: "Greek identity card number",
  countries: ["GR"],
  patterns: [{ regex: String.raw`[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧABEZHIKMNOPTYX]{1,2}[ -]?\d{6}`, score: 0.15 }],
  context: {
    raise: [
      "ταυτότητα",
      "αδτ",
      "α.δ.τ.",
      "αρ. ταυτότητας",
      "δελτίο ταυτότητας",
      "αριθμός ταυτότητας",
      "identity card",
      "id card",
    ],
  },
  labels: ["αδτ", "ταυτότητα", "αριθμός ταυτότητας", "αρ ταυτότητας", "identity card", "id card number"],
  requiresContext: true,
  examples: { hits: ["Αρ. ταυτότητας ΑΒ123456", "ΑΔΤ: AK 654321"], misses: ["ΑΒ123456", "ΑΔΤ ΑΒ12345"] },
  sources: ["Ν. 1599/1986; Ελληνική Αστυνομία"],
};
