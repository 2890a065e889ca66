import { estimatePeople, mergeSketches } from "@assay/engine";
import type { FindingStore, People } from "@assay/spec";
import { openStore } from "@assay/store";

/** The store in a state folder. */
export async function openStateStore(dir: string): Promise<FindingStore> {
  return openStore({ dir, mergePeople });
}

/** People behind several sketches together. */
export function mergePeople(sketches: Iterable<Uint8Array>): People {
  let merged: Uint8Array | undefined;
  for (const sketch of sketches) merged = merged === undefined ? sketch : mergeSketches(merged, sketch);
  return merged === undefined ? { estimate: 0, low: 0, high: 0 } : estimatePeople(merged);
}
