import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** API key of Pinecone. */
export const pineconeKey: CatalogDetector = {
  id: "pinecone-key",
  dataType: "auth.api-token",
  name: "Pinecone API key",
  countries: [],
  patterns: [{ regex: String.raw`pcsk_[0-9A-Za-z_]{60,80}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["pinecone"] },
  labels: ["pinecone key", "pinecone api key"],
  examples: {
    hits: [`pcsk_${madeUp(5)}_${madeUp(64)}`],
    misses: [`pcsk_${madeUp(20)}`],
  },
  sources: ["Pinecone: API keys"],
};
