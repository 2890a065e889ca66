import type { Place } from "@assay/spec";

// A finding keeps up to a cap of places, and they differ little: `row 7 › card, bytes 812–835`. What differs are numbers, which
// mostly grow. Kept are the distinct patterns (`row # › card`) and, for each place, the pattern and the numbers as differences
// from the place before it with the same pattern: a tenth of the plain form.

/** Places as they are stored. */
export interface CompactPlaces {
  /** Steps with `#` for a number. */
  readonly patterns: readonly (readonly string[])[];
  /** Pattern, differences of its numbers, then difference of start and length where bytes are known. */
  readonly places: readonly (readonly number[])[];
}

const numbered = /^(row|line|page|record) (0|[1-9]\d{0,14})$/;

/** Places in their stored form. */
export function packPlaces(places: readonly Place[]): CompactPlaces {
  const patterns: string[][] = [];
  const known = new Map<string, { index: number; last: number[] }>();
  const packed = places.map((place) => {
    const { pattern, numbers } = take(place);
    const key = JSON.stringify(pattern);
    let seen = known.get(key);
    if (seen === undefined) {
      seen = { index: patterns.push(pattern) - 1, last: [] };
      known.set(key, seen);
    }
    const { index, last } = seen;
    seen.last = numbers;
    return [index, ...numbers.map((value, at) => value - (last[at] ?? 0)), ...length(place)];
  });
  return { patterns, places: packed };
}

/** The places that {@link packPlaces} was given. */
export function unpackPlaces(compact: CompactPlaces): Place[] {
  const last = new Map<number, readonly number[]>();
  return compact.places.map(([index = 0, ...differences]) => {
    const pattern = compact.patterns[index] ?? [];
    const count = pattern.filter(isNumbered).length;
    const hasBytes = differences.length > count;
    const before = last.get(index) ?? [];
    const numbers = differences.slice(0, hasBytes ? count + 1 : count).map((value, at) => value + (before[at] ?? 0));
    last.set(index, numbers);
    return put(pattern, numbers, hasBytes ? differences.at(-1) : undefined);
  });
}

function take(place: Place): { pattern: string[]; numbers: number[] } {
  const numbers: number[] = [];
  const pattern = place.steps.map((step) => {
    const [, word, digits] = numbered.exec(step) ?? [];
    if (word === undefined) return `=${step}`;
    numbers.push(Number(digits));
    return `#${word}`;
  });
  if (place.bytes !== undefined) {
    pattern.push("bytes");
    numbers.push(place.bytes[0]);
  }
  return { pattern, numbers };
}

function length(place: Place): number[] {
  return place.bytes === undefined ? [] : [place.bytes[1] - place.bytes[0]];
}

function isNumbered(step: string): boolean {
  return step.startsWith("#");
}

function put(pattern: readonly string[], numbers: readonly number[], size: number | undefined): Place {
  let next = 0;
  const steps = pattern
    .filter((step) => step !== "bytes")
    .map((step) => (isNumbered(step) ? `${step.slice(1)} ${numbers[next++]}` : step.slice(1)));
  if (size === undefined) return { steps };
  const start = numbers[next] ?? 0;
  return { steps, bytes: [start, start + size] };
}
