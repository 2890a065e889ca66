import type { People } from "../../wire/words.ts";

/** Distinct people of some sketches: who is in several of them counts once. */
export interface Crowd {
  readonly add: (sketch: Uint8Array) => void;
  /** All that was added, as one sketch. */
  readonly sketch: () => Uint8Array;
  readonly people: () => People;
}

/** Begins a crowd. */
export type NewCrowd = () => Crowd;

/** Crowds by the engine's sketches. The engine is loaded when it is first needed. */
export async function engineCrowds(): Promise<NewCrowd> {
  const { estimatePeople, Sketch } = await import("@assay/engine");
  return () => {
    const sketch = new Sketch();
    return {
      add: (other) => sketch.merge(other),
      sketch: () => sketch.bytes(),
      people: () => estimatePeople(sketch.bytes()),
    };
  };
}
