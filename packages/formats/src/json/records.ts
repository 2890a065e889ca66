/**
 * The array whose elements are the records of a document, found in its beginning: the one at the least depth that makes up
 * most of it. Null where each value at the root is a record: several documents, one a line, or one object of its own.
 */
export function recordPathOf(beginning: Uint8Array): string | null {
  const first = beginning.findIndex((byte) => byte > 0x20);
  if (beginning[first] === 0x5b) return "$";
  if (beginning[first] !== 0x7b) return null;
  const survey = new Survey(beginning);
  survey.run();
  return survey.dominant();
}

interface Level {
  readonly path: string;
  readonly isArray: boolean;
  readonly from: number;
  elements: number;
  objects: number;
}

const quote = 0x22;
const backslash = 0x5c;
const deepest = 6;

// Goes over the document once with nothing but strings and brackets in mind. A key is what stands before a colon.
class Survey {
  readonly #bytes: Uint8Array;
  readonly #levels: Level[] = [];
  readonly #arrays = new Map<string, { bytes: number; objects: number; depth: number }>();
  #roots = 0;
  #depth = 0;
  #string: readonly [number, number] = [0, 0];
  #key = "";

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  run(): void {
    const bytes = this.#bytes;
    for (let at = 0; at < bytes.length && this.#roots < 2; at++) {
      const byte = bytes[at];
      if (byte === quote) {
        const end = this.#stringEnd(at);
        this.#string = [at + 1, end];
        at = end;
      } else if (byte === 0x3a) this.#key = this.#depth <= deepest ? this.#keyText() : "";
      else if (byte === 0x7b || byte === 0x5b) this.#enter(byte === 0x5b, at);
      else if (byte === 0x7d || byte === 0x5d) this.#leave(at);
    }
    while (this.#levels.length > 0 && this.#roots === 0) this.#close(bytes.length);
  }

  dominant(): string | null {
    if (this.#roots > 1) return null;
    const ranked = [...this.#arrays].filter(([, { objects, bytes }]) => objects >= 2 && bytes * 2 > this.#bytes.length);
    ranked.sort(([, one], [, other]) => one.depth - other.depth || other.bytes - one.bytes);
    return ranked[0]?.[0] ?? null;
  }

  #stringEnd(start: number): number {
    let at = start + 1;
    while (at < this.#bytes.length && this.#bytes[at] !== quote) at += this.#bytes[at] === backslash ? 2 : 1;
    return at;
  }

  #keyText(): string {
    const [start, end] = this.#string;
    return end - start > 80 ? "" : new TextDecoder().decode(this.#bytes.subarray(start, end));
  }

  #enter(isArray: boolean, at: number): void {
    this.#depth++;
    const parent = this.#levels.at(-1);
    if (parent?.isArray === true && this.#depth === this.#levels.length + 1) parent.objects++;
    if (this.#depth > deepest) return;
    const step = parent === undefined ? "$" : parent.isArray ? "[]" : `.${this.#key}`;
    this.#levels.push({ path: (parent?.path ?? "") + step, isArray, from: at, elements: 0, objects: 0 });
  }

  #leave(at: number): void {
    if (this.#depth === this.#levels.length) this.#close(at);
    if (this.#depth > 0) this.#depth--;
    if (this.#depth === 0) this.#roots++;
  }

  #close(at: number): void {
    const level = this.#levels.pop();
    if (level === undefined || !level.isArray) return;
    const known = this.#arrays.get(level.path) ?? { bytes: 0, objects: 0, depth: this.#levels.length };
    known.bytes += at - level.from;
    known.objects = Math.max(known.objects, level.objects);
    this.#arrays.set(level.path, known);
  }
}
