import type { Bits } from "./bits.ts";
import { HuffmanCode } from "./huffman.ts";

/** Thrown where a block is not what the format allows. */
export class DamagedBlock extends Error {}

const groupSize = 50;
const mostSelectors = 18_002;

/**
 * One block of a bzip2 stream, after its mark: the bytes before they were sorted. As the format has it: Huffman codes in
 * groups, runs of zeros by two symbols, move-to-front, then the Burrows-Wheeler transform.
 */
export function bzip2Block(bits: Bits, scratch: Uint8Array): Uint8Array {
  if (bits.read(1) === 1) throw new DamagedBlock("randomised"); // by no writer since 1998
  const origin = bits.read(24);
  const used = usedBytes(bits);
  const alphabet = used.length + 2;
  const groups = bits.read(3);
  const selectorCount = bits.read(15);
  if (used.length === 0 || groups < 2 || groups > 6 || selectorCount === 0) throw new DamagedBlock("header");
  const selectors = selectorsOf(bits, groups, selectorCount);
  const codes = Array.from({ length: groups }, () => new HuffmanCode(lengthsOf(bits, alphabet)));
  const sorted = symbolsOf(bits, { selectors, codes, used, out: scratch });
  if (origin >= sorted.length) throw new DamagedBlock("origin");
  return unsorted(sorted, origin);
}

function usedBytes(bits: Bits): Uint8Array {
  const ranges = bits.read(16);
  const used: number[] = [];
  for (let range = 0; range < 16; range++) {
    if ((ranges & (0x8000 >> range)) === 0) continue;
    const within = bits.read(16);
    for (let at = 0; at < 16; at++) if ((within & (0x8000 >> at)) !== 0) used.push(range * 16 + at);
  }
  return Uint8Array.from(used);
}

function selectorsOf(bits: Bits, groups: number, count: number): Uint8Array {
  const order = Array.from({ length: groups }, (_, at) => at);
  const selectors = new Uint8Array(Math.min(count, mostSelectors));
  for (let at = 0; at < count; at++) {
    let rank = 0;
    while (bits.read(1) === 1) if (++rank >= groups) throw new DamagedBlock("selector");
    const [group = 0] = order.splice(rank, 1);
    order.unshift(group);
    if (at < mostSelectors) selectors[at] = group;
  }
  return selectors;
}

function lengthsOf(bits: Bits, alphabet: number): Uint8Array {
  const lengths = new Uint8Array(alphabet);
  let length = bits.read(5);
  for (let symbol = 0; symbol < alphabet; symbol++) {
    for (;;) {
      if (length < 1 || length > 20) throw new DamagedBlock("length");
      if (bits.read(1) === 0) break;
      length += bits.read(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  return lengths;
}

interface Coding {
  readonly selectors: Uint8Array;
  readonly codes: readonly HuffmanCode[];
  readonly used: Uint8Array;
  /** Where symbols go; as long as a block may be. */
  readonly out: Uint8Array;
}

function symbolsOf(bits: Bits, { selectors, codes, used, out }: Coding): Uint8Array {
  const capacity = out.length;
  const front = used.slice();
  const end = used.length + 1;
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let taken = 0; ; taken++) {
    const code = codes[selectors[Math.floor(taken / groupSize)] ?? -1];
    const symbol = code?.decode(bits) ?? -1;
    if (symbol === -1) throw new DamagedBlock("code");
    if (symbol <= 1) {
      run += weight << symbol;
      weight <<= 1;
      if (run > capacity) throw new DamagedBlock("run");
      continue;
    }
    if (run > 0) {
      if (length + run > capacity) throw new DamagedBlock("run");
      out.fill(front[0] ?? 0, length, length + run);
      length += run;
      run = 0;
      weight = 1;
    }
    if (symbol === end) return out.subarray(0, length);
    if (length >= capacity) throw new DamagedBlock("length");
    out[length++] = moveToFront(front, symbol - 1);
  }
}

function moveToFront(front: Uint8Array, index: number): number {
  const byte = front[index] ?? 0;
  front.copyWithin(1, 0, index);
  front[0] = byte;
  return byte;
}

// The inverse of the Burrows-Wheeler transform, by counting.
function unsorted(sorted: Uint8Array, origin: number): Uint8Array {
  const starts = new Uint32Array(257);
  for (const byte of sorted) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
  const next = new Uint32Array(sorted.length);
  for (let at = 0; at < sorted.length; at++) {
    const byte = sorted[at] as number; // inside
    next[starts[byte] as number] = at;
    starts[byte] = (starts[byte] as number) + 1;
  }
  const out = new Uint8Array(sorted.length);
  let position = next[origin] as number;
  for (let at = 0; at < out.length; at++) {
    out[at] = sorted[position] as number;
    position = next[position] as number;
  }
  return out;
}
