import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** API token of HCP Terraform. */
export const terraformToken: CatalogDetector = {
  id: "terraform-token",
  dataType: "auth.api-token",
  name: "HCP Terraform token",
  countries: [],
  patterns: [{ regex: String.raw`[0-9A-Za-z]{14}\.atlasv1\.[0-9A-Za-z_=\-]{60,70}`, score: 0.95, anchor: ".atlasv1." }],
  check: "api-token",
  context: { raise: ["terraform", "tfe", "hashicorp"] },
  labels: ["terraform token", "tfe token"],
  examples: {
    hits: [`${madeUp(14)}.atlasv1.${madeUp(67)}`],
    misses: [`${madeUp(14)}.atlasv1.${madeUp(20)}`, `${madeUp(10)}.atlasv1.${madeUp(67)}`],
  },
  sources: ["HCP Terraform: API tokens"],
};
