import type { Offsets } from "../block/offsets.ts";

/** What is moved along when bytes are left out. */
export interface Marks {
  readonly fields: Uint32Array;
  readonly records: Uint32Array;
  readonly offsets: Offsets;
  readonly core: { start: number; end: number };
}

/** The bytes without some of them; what points into them is moved in place. `holes` is sorted. */
export function withoutHoles(
  bytes: Uint8Array,
  holes: Uint32Array,
  { fields, records, offsets, core }: Marks,
): Uint8Array {
  const kept = new Uint8Array(bytes.length - holes.length);
  let from = 0;
  let at = 0;
  const first = offsets.source(0);
  for (const hole of holes) {
    kept.set(bytes.subarray(from, hole), at);
    at += hole - from;
    from = hole + 1;
    offsets.add(at, first + from);
  }
  kept.set(bytes.subarray(from), at);
  shift(fields, holes, 3);
  shift(fields.subarray(1), holes, 3);
  shift(records, holes, 1);
  core.start = shifted(core.start, holes);
  core.end = shifted(core.end, holes);
  return kept;
}

// Moves every `stride`-th number; they are sorted, as the holes are.
function shift(positions: Uint32Array, holes: Uint32Array, stride: number): void {
  let before = 0;
  for (let index = 0; index < positions.length; index += stride) {
    const position = positions[index] ?? 0;
    while (before < holes.length && (holes[before] ?? 0) < position) before++;
    positions[index] = position - before;
  }
}

function shifted(position: number, holes: Uint32Array): number {
  let before = 0;
  while (before < holes.length && (holes[before] ?? 0) < position) before++;
  return position - before;
}
