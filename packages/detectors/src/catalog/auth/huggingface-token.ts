import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Access token of Hugging Face. */
export const huggingfaceToken: CatalogDetector = {
  id: "huggingface-token",
  dataType: "auth.api-token",
  name: "Hugging Face token",
  countries: [],
  patterns: [
    { regex: String.raw`hf_[0-9A-Za-z]{34}`, score: 0.95 },
    { regex: String.raw`api_org_[0-9A-Za-z]{34}`, score: 0.95 },
  ],
  check: "api-token",
  context: { raise: ["hugging face", "huggingface", "hf"] },
  labels: ["huggingface token", "hf token"],
  examples: {
    hits: [`hf_${madeUp(34)}`],
    misses: [`hf_${madeUp(20)}`, "hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
  sources: ["Hugging Face: user access tokens"],
};
