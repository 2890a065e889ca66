import { createHash } from "node:crypto";
import type { DetectorSpec } from "@assay/spec";

/** Raised when the engine finds other things with the same detectors, or lays its tables out differently. */
const engineVersion = 4;

/** Names a set of detectors, engine included: runs with the same digest find the same. */
export function digestOf(detectors: readonly DetectorSpec[], custom: readonly DetectorSpec[]): string {
  const hash = createHash("sha256").update(`assay engine ${engineVersion}\n`);
  for (const spec of [...detectors, null, ...custom]) hash.update(`${JSON.stringify(spec)}\n`);
  return `sha256:${hash.digest("hex")}`;
}
