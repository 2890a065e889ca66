import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Signature in a signed link to a stored object: AWS, Google, Azure. */
export const storageSignedUrl: CatalogDetector = {
  id: "storage-signed-url",
  dataType: "auth.api-token",
  name: "Signed storage link",
  countries: [],
  patterns: [
    { regex: String.raw`X-Amz-Signature=[0-9a-f]{64}`, score: 0.85 },
    { regex: String.raw`X-Goog-Signature=[0-9a-f]{64}[0-9a-f]*`, score: 0.85 },
    { regex: String.raw`sig=[0-9A-Za-z%]{43,64}(?:%3[dD]|=)`, score: 0.8 },
  ],
  check: "api-token",
  context: { raise: ["x-amz-credential", "x-goog-credential", "sv=", "se=", "blob.core.windows.net"] },
  labels: ["sas token", "sas url", "signed url", "presigned url"],
  examples: {
    hits: [
      `https://b.s3.amazonaws.com/k?X-Amz-Signature=${madeUp(64, hexadecimal)}`,
      `?sv=2022-11-02&se=2030&sig=${madeUp(43)}%3D`,
    ],
    misses: [`X-Amz-Signature=${madeUp(60, hexadecimal)}`, "sig=short%3D"],
  },
  sources: [
    "AWS Signature Version 4: query string",
    "Google Cloud Storage: signed URLs",
    "Azure Storage: shared access signatures",
  ],
};
