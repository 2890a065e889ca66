import { Worker } from "node:worker_threads";
import { checks, detectors } from "@assay/detectors";
import type { ScannerOptions } from "@assay/engine";
import type { DetectorSpec } from "@assay/spec";
import { isUnder } from "@assay/spec";

/** What a scanning thread needs to make the same scanner as every other; can be cloned. */
export interface ScannerData {
  readonly key: Uint8Array;
  readonly cacheDir: string;
  /** Data types or detector ids to look for; empty for all. */
  readonly types: readonly string[];
  /** Detectors of the user's configuration. */
  readonly custom: readonly DetectorSpec[];
}

/** The detectors that a choice of types leaves. */
export function chosenDetectors(types: readonly string[]): readonly DetectorSpec[] {
  if (types.length === 0) return detectors;
  return detectors.filter(({ id, dataType }) => types.some((type) => type === id || isUnder(dataType, type)));
}

/** Options of the engine's scanner from data that can be cloned. */
export async function scannerOptions({ key, cacheDir, types, custom }: ScannerData): Promise<ScannerOptions> {
  return { detectors: chosenDetectors(types), checks, key, cacheDir, custom };
}

/** Starts a scanning thread. Its environment is empty: it needs no credential. */
export function spawnScanner(data: ScannerData): Worker {
  const cache = process.env["NODE_COMPILE_CACHE"];
  return new Worker(new URL(import.meta.url.endsWith(".ts") ? "./scan-worker.ts" : "./scan-worker.js", import.meta.url), {
    workerData: data,
    env: cache === undefined ? {} : { NODE_COMPILE_CACHE: cache },
  });
}
