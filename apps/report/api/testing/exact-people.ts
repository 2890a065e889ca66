import type { People } from "@assay/spec";
import type { Crowd } from "../view/crowd.ts";

/** A sketch that forgets nothing: the numbers of some people, four bytes each. Sums over it are exact, so tests can be too. */
export function exactSketch(first: number, count: number): Uint8Array {
  const numbers = Uint32Array.from({ length: count }, (_, at) => first + at);
  return new Uint8Array(numbers.buffer);
}

/** Merges exact sketches; the interval is three per cent wide on either side, as a real one would be. */
export function mergeExact(sketches: Iterable<Uint8Array>): People {
  const people = new Set<number>();
  for (const sketch of sketches) {
    const numbers = new Uint32Array(sketch.buffer.slice(sketch.byteOffset, sketch.byteOffset + sketch.byteLength));
    for (const number of numbers) people.add(number);
  }
  return around(people.size);
}

/** A crowd of exact sketches. */
export function exactCrowd(): Crowd {
  const sketches: Uint8Array[] = [];
  return {
    add: (sketch) => void sketches.push(sketch),
    sketch: () => Buffer.concat(sketches),
    people: () => mergeExact(sketches),
  };
}

/** An estimate with its interval. */
export function around(estimate: number): People {
  return { estimate, low: Math.floor(estimate * 0.97), high: Math.ceil(estimate * 1.03) };
}
