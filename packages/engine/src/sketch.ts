import type { People } from "@assay/spec";

/**
 * A mergeable count of distinct keyed hashes: the hashes themselves up to `sparseLimit`, beyond it HyperLogLog with 4,096 registers
 * (Flajolet et al., 2007). Which of the two, and every byte of it, depends on the set of hashes alone, not on order or split.
 */
const precision = 12;
const registers = 1 << precision;
/** The most distinct hashes that are counted exactly. */
export const sparseLimit = 512;

const sparseKind = 1;
const denseKind = 2;

/** A distinct sketch in the making. */
export class Sketch {
  /** Open addressing; pairs of upper and lower half, (0, 0) is free. */
  #slots = new Uint32Array(32);
  #size = 0;
  #dense: Uint8Array | null = null;

  /** Adds a 64-bit hash. */
  add(high: number, low: number): void {
    if (this.#dense !== null) raise(this.#dense, high, low);
    else this.#insert(high, high === 0 && low === 0 ? 1 : low);
  }

  /** Adds everything another sketch holds. */
  merge(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (bytes[0] === sparseKind) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let at = 1; at < bytes.length; at += 8) this.add(view.getUint32(at), view.getUint32(at + 4));
      return;
    }
    const dense = this.#densify();
    unpack(bytes).forEach((rank, index) => {
      if (rank > (dense[index] ?? 0)) dense[index] = rank;
    });
  }

  /** Nothing for nothing; else the sorted hashes, or the registers in six bits each. */
  bytes(): Uint8Array {
    if (this.#dense !== null) return pack(this.#dense);
    return this.#size === 0 ? new Uint8Array(0) : this.#sorted();
  }

  #insert(high: number, low: number): void {
    const mask = this.#slots.length / 2 - 1;
    let slot = (low ^ (high >>> 7)) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const [slotHigh, slotLow] = [this.#slots[2 * slot], this.#slots[2 * slot + 1]];
      if (slotHigh === high && slotLow === low) return;
      if (slotHigh === 0 && slotLow === 0) break;
    }
    this.#slots[2 * slot] = high;
    this.#slots[2 * slot + 1] = low;
    this.#size++;
    if (this.#size > sparseLimit) this.#densify();
    else if (this.#size * 4 > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    this.#size = 0;
    for (let at = 0; at < old.length; at += 2) {
      const [high, low] = [old[at] ?? 0, old[at + 1] ?? 0];
      if (high !== 0 || low !== 0) this.#insert(high, low);
    }
  }

  #densify(): Uint8Array {
    if (this.#dense !== null) return this.#dense;
    const dense = new Uint8Array(registers);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const [high, low] = [this.#slots[at] ?? 0, this.#slots[at + 1] ?? 0];
      if (high !== 0 || low !== 0) raise(dense, high, low);
    }
    this.#dense = dense;
    this.#slots = new Uint32Array(0);
    return dense;
  }

  #sorted(): Uint8Array {
    const hashes: [number, number][] = [];
    for (let at = 0; at < this.#slots.length; at += 2) {
      const [high, low] = [this.#slots[at] ?? 0, this.#slots[at + 1] ?? 0];
      if (high !== 0 || low !== 0) hashes.push([high, low]);
    }
    hashes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const bytes = new Uint8Array(1 + 8 * hashes.length);
    const view = new DataView(bytes.buffer);
    bytes[0] = sparseKind;
    hashes.forEach(([high, low], index) => {
      view.setUint32(1 + 8 * index, high);
      view.setUint32(5 + 8 * index, low);
    });
    return bytes;
  }
}

/** The union of two sketches: people counted in both count once. */
export function mergeSketches(a: Uint8Array, b: Uint8Array): Uint8Array {
  const sketch = new Sketch();
  sketch.merge(a);
  sketch.merge(b);
  return sketch.bytes();
}

/** How many distinct people (or values) a sketch holds, with the 95 % interval; exact up to 512. */
export function estimatePeople(sketch: Uint8Array): People {
  if (sketch[0] !== denseKind) {
    const exact = Math.max(0, (sketch.length - 1) >> 3);
    return { estimate: exact, low: exact, high: exact };
  }
  const estimate = Math.max(sparseLimit + 1, ertl(unpack(sketch)));
  const error = (1.96 * 1.04) / Math.sqrt(registers);
  return {
    estimate: Math.round(estimate),
    low: Math.max(sparseLimit + 1, Math.floor(estimate * (1 - error))),
    high: Math.ceil(estimate * (1 + error)),
  };
}

/** The register is named by the upper 12 bits; its rank is the place of the first set bit among the other 52. */
function raise(dense: Uint8Array, high: number, low: number): void {
  const index = high >>> (32 - precision);
  const rest = (high << precision) >>> 0;
  const rank = rest !== 0 ? Math.clz32(rest) + 1 : Math.min(32 - precision + Math.clz32(low) + 1, 53);
  if (rank > (dense[index] ?? 0)) dense[index] = rank;
}

/** The improved raw estimator of Ertl, New cardinality estimation algorithms for HyperLogLog sketches (2017), algorithm 6. */
function ertl(dense: Uint8Array): number {
  const most = 64 - precision;
  const histogram = new Float64Array(most + 2);
  for (const rank of dense) histogram[rank] = (histogram[rank] ?? 0) + 1;
  let z = registers * tau(1 - (histogram[most + 1] ?? 0) / registers);
  for (let rank = most; rank >= 1; rank--) z = 0.5 * (z + (histogram[rank] ?? 0));
  z += registers * sigma((histogram[0] ?? 0) / registers);
  return (registers * registers) / (2 * Math.LN2 * z);
}

function sigma(start: number): number {
  if (start === 1) return Infinity;
  let [x, y, z] = [start, 1, start];
  for (let before = -1; before !== z;) {
    x *= x;
    before = z;
    z += x * y;
    y += y;
  }
  return z;
}

function tau(start: number): number {
  if (start === 0 || start === 1) return 0;
  let [x, y, z] = [start, 1, 1 - start];
  for (let before = -1; before !== z;) {
    x = Math.sqrt(x);
    before = z;
    y *= 0.5;
    z -= (1 - x) ** 2 * y;
  }
  return z / 3;
}

function pack(dense: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + (registers * 6) / 8);
  bytes[0] = denseKind;
  for (let index = 0, at = 1; index < registers; index += 4, at += 3) {
    const word =
      ((dense[index] ?? 0) << 18) |
      ((dense[index + 1] ?? 0) << 12) |
      ((dense[index + 2] ?? 0) << 6) |
      (dense[index + 3] ?? 0);
    bytes[at] = word >>> 16;
    bytes[at + 1] = word >>> 8;
    bytes[at + 2] = word;
  }
  return bytes;
}

function unpack(bytes: Uint8Array): Uint8Array {
  const dense = new Uint8Array(registers);
  for (let index = 0, at = 1; index < registers; index += 4, at += 3) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    dense[index] = word >>> 18;
    dense[index + 1] = (word >>> 12) & 63;
    dense[index + 2] = (word >>> 6) & 63;
    dense[index + 3] = word & 63;
  }
  return dense;
}
