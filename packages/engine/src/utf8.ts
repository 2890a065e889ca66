/** A stretch of code points, both ends in it. */
export interface CodeRange {
  readonly min: number;
  readonly max: number;
}

/** A node of the little automaton that reads the UTF-8 bytes of one character of a set; `null` is its end. */
export interface Utf8Node {
  readonly edges: readonly Utf8Edge[];
}

/** A step on any byte from `low` to `high`. */
export interface Utf8Edge {
  readonly low: number;
  readonly high: number;
  readonly to: Utf8Node | null;
}

const lengths = [
  { min: 0x80, max: 0x7ff, lead: 0xc0, tail: 1 },
  { min: 0x800, max: 0xffff, lead: 0xe0, tail: 2 },
  { min: 0x10000, max: 0x10ffff, lead: 0xf0, tail: 3 },
] as const;

/** Turns sets of code points into byte automata whose equal endings are shared. */
export class Utf8Builder {
  readonly #tails = new Map<string, Utf8Node>();

  /** The first steps of every character of the ranges (sorted, apart). */
  edges(ranges: readonly CodeRange[]): readonly Utf8Edge[] {
    const ascii = clip(ranges, 0, 0x7f).map(({ min, max }): Utf8Edge => ({ low: min, high: max, to: null }));
    return [...ascii, ...lengths.flatMap((length) => this.#lead(clip(ranges, length.min, length.max), length))];
  }

  #lead(ranges: readonly CodeRange[], { lead, tail }: (typeof lengths)[number]): readonly Utf8Edge[] {
    return this.#split(ranges, tail, lead);
  }

  /** Splits by the highest six bits (or the bits of the lead byte) and joins neighbours that go on alike. */
  #split(ranges: readonly CodeRange[], tail: number, base: number): Utf8Edge[] {
    const bits = 6 * tail;
    const edges: { low: number; high: number; to: Utf8Node | null }[] = [];
    for (const { low, high, inner } of parts(ranges, bits)) {
      const to = tail === 0 ? null : this.#tail(inner, tail - 1);
      const last = edges.at(-1);
      if (last?.to === to && last.high + 1 === base + low) last.high = base + high;
      else edges.push({ low: base + low, high: base + high, to });
    }
    return edges;
  }

  #tail(ranges: readonly CodeRange[], tail: number): Utf8Node {
    const key = `${tail}:${ranges.map(({ min, max }) => `${min}-${max}`).join()}`;
    const known = this.#tails.get(key);
    if (known !== undefined) return known;
    const node = { edges: this.#split(ranges, tail, 0x80) };
    this.#tails.set(key, node);
    return node;
  }
}

function clip(ranges: readonly CodeRange[], min: number, max: number): CodeRange[] {
  return ranges
    .filter((range) => range.max >= min && range.min <= max)
    .map((range) => ({ min: Math.max(min, range.min), max: Math.min(max, range.max) }));
}

/** The ranges cut at multiples of 2^bits: for each value of the high part, what is left below it. */
function parts(ranges: readonly CodeRange[], bits: number): { low: number; high: number; inner: CodeRange[] }[] {
  const size = 2 ** bits;
  const mask = (value: number) => Math.floor(value / size) & 0x3f;
  const found: { low: number; high: number; inner: CodeRange[] }[] = [];
  for (const { min, max } of ranges) {
    for (let at = min; at <= max;) {
      const offset = at % size;
      const whole = offset === 0 ? Math.floor((max + 1 - at) / size) : 0;
      const high = mask(at);
      if (whole > 0) {
        for (let step = 0; step < whole; step++)
          found.push({ low: high + step, high: high + step, inner: [{ min: 0, max: size - 1 }] });
        at += whole * size;
        continue;
      }
      const end = Math.min(max, at - offset + size - 1);
      const last = found.at(-1);
      const inner = { min: offset, max: end - (at - offset) };
      if (last?.low === high && last.high === high) last.inner.push(inner);
      else found.push({ low: high, high, inner: [inner] });
      at = end + 1;
    }
  }
  return found;
}
