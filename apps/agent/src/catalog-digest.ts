import { createHash } from "node:crypto";
import type { DetectorSpec } from "@assay/spec";

/** `sha256:` and hex over the detectors as data: tells whether two runs looked for the same things. */
export function catalogDigest(detectors: readonly DetectorSpec[]): string {
  const hash = createHash("sha256");
  for (const detector of detectors) hash.update(`${JSON.stringify(detector)}\n`);
  return `sha256:${hash.digest("hex")}`;
}
