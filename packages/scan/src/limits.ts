import type { ReadLimits } from "@assay/spec";
import type { ScanProgress } from "./parts.ts";

/** Limits that read nearly everything honest and stop what is not. */
export const defaultLimits: ReadLimits = {
  bytes: Number.MAX_SAFE_INTEGER,
  ratio: 250,
  depth: 8,
  members: 100_000,
  totalBytes: 64 * 2 ** 30,
  nesting: 512,
};

/** Progress of a scan that has not begun. */
export function noProgress(): ScanProgress {
  return {
    listingComplete: false,
    assetsListed: 0,
    bytesListed: 0,
    assetsDone: 0,
    bytesDone: 0,
    findings: 0,
    notRead: 0,
    current: "",
  };
}
