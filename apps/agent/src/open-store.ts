import { estimatePeople, Sketch } from "@assay/engine";
import type { FindingStore, People } from "@assay/spec";
import { openStore } from "@assay/store";

/** The store in a state folder. */
export async function openStateStore(dir: string): Promise<FindingStore> {
  return openStore({ dir, mergePeople });
}

/** People behind several sketches together. */
export function mergePeople(sketches: Iterable<Uint8Array>): People {
  const merged = new Sketch();
  for (const sketch of sketches) merged.merge(sketch);
  return estimatePeople(merged.bytes());
}
