import { Worker } from "node:worker_threads";
import { catalog, checks } from "@assay/detectors";
import type { ScannerOptions } from "@assay/engine";
import type { DetectorSpec } from "@assay/spec";
import { isUnder } from "@assay/spec";

/** What a scanning thread needs to make the same scanner as every other; can be cloned. */
export interface ScannerData {
  readonly key: Uint8Array;
  readonly cacheDir: string;
  /** Data types or detector ids to look for; empty for all. */
  readonly types: readonly string[];
  /** Ids of detectors to leave out. */
  readonly disable: readonly string[];
  /** Detectors of the user's configuration. */
  readonly custom: readonly DetectorSpec[];
}

/** Which detectors of the catalogue to use. */
export type DetectorChoice = Pick<ScannerData, "types" | "disable">;

/** The detectors that a choice leaves. */
export function chosenDetectors({ types, disable }: DetectorChoice): readonly DetectorSpec[] {
  const wanted = (detector: DetectorSpec): boolean =>
    types.length === 0 || types.some((type) => type === detector.id || isUnder(detector.dataType, type));
  return catalog.filter((detector) => wanted(detector) && !disable.includes(detector.id));
}

/** Options of the engine's scanner from data that can be cloned. */
export function scannerOptions({ key, cacheDir, custom, ...choice }: ScannerData): ScannerOptions {
  return { detectors: chosenDetectors(choice), checks, key, cacheDir, custom };
}

/** Starts a scanning thread. Its environment is empty: it needs no credential. */
export function spawnScanner(data: ScannerData): Worker {
  const cache = process.env["NODE_COMPILE_CACHE"];
  return new Worker(
    new URL(import.meta.url.endsWith(".ts") ? "./scan-worker.ts" : "./scan-worker.js", import.meta.url),
    {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 },
      env: cache === undefined ? {} : { NODE_COMPILE_CACHE: cache },
    },
  );
}
