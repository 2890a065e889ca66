import { DamagedOrc } from "./protobuf.ts";

/** Bytes of a stream, taken from its start. */
export class ByteSource {
  readonly bytes: Buffer;
  at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  u8(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new DamagedOrc("ends too early");
    return byte;
  }

  /** A number in groups of seven bits, the least first. */
  varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 140n; shift += 7n) {
      const byte = this.u8();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new DamagedOrc("no number");
  }

  /** A number of whole bytes, the greatest first. */
  big(bytes: number): bigint {
    let value = 0n;
    for (let index = 0; index < bytes; index++) value = (value << 8n) | BigInt(this.u8());
    return value;
  }

  take(length: number): Buffer {
    const end = this.at + length;
    if (!(length >= 0 && end <= this.bytes.length)) throw new DamagedOrc("ends too early");
    this.at = end;
    return this.bytes.subarray(end - length, end);
  }
}

/** Bytes in runs (Apache ORC specification, Byte Run Length Encoding). */
export function byteRuns(source: ByteSource, count: number): Uint8Array {
  const out = new Uint8Array(count);
  for (let end = 0; end < count;) {
    const head = source.u8();
    if (head < 128) {
      const until = Math.min(count, end + head + 3);
      out.fill(source.u8(), end, until);
      end = until;
    } else for (const byte of source.take(256 - head)) if (end < count) out[end++] = byte;
  }
  return out;
}

/** Bits in runs of their bytes, the greatest first. */
export function bitRuns(source: ByteSource, count: number): Uint8Array {
  const bytes = byteRuns(source, Math.ceil(count / 8));
  return Uint8Array.from({ length: count }, (_, at) => ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
}

/** Whole numbers in runs, of version 1 or 2; signed ones in zigzag. */
export function integers(source: ByteSource, count: number, isSigned: boolean, isSecond: boolean): BigInt64Array {
  const out = new BigInt64Array(count);
  let end = 0;
  const put = (value: bigint): void => {
    if (end < count) out[end++] = value;
  };
  while (end < count) (isSecond ? runOf2 : runOf1)(source, isSigned, put);
  return out;
}

type Put = (value: bigint) => void;

function zigzag(value: bigint): bigint {
  return (value >> 1n) ^ -(value & 1n);
}

function runOf1(source: ByteSource, isSigned: boolean, put: Put): void {
  const next = (): bigint => (isSigned ? zigzag(source.varint()) : source.varint());
  const head = source.u8();
  if (head >= 128) {
    for (let index = head; index < 256; index++) put(next());
    return;
  }
  const step = BigInt((source.u8() << 24) >> 24);
  let value = next();
  for (let index = 0; index < head + 3; index++, value += step) put(value);
}

function runOf2(source: ByteSource, isSigned: boolean, put: Put): void {
  const head = source.u8();
  const kind = head >> 6;
  if (kind === 0) return shortRepeat(source, head, isSigned, put);
  const width = kind === 3 && ((head >> 1) & 31) === 0 ? 0 : (widths[(head >> 1) & 31] ?? 0);
  const length = ((head & 1) << 8) + source.u8() + 1;
  if (kind === 1) for (const value of packed(source, length, width)) put(isSigned ? zigzag(value) : value);
  else if (kind === 2) patched(source, length, width, put);
  else delta(source, length, width, isSigned, put);
}

function shortRepeat(source: ByteSource, head: number, isSigned: boolean, put: Put): void {
  const raw = source.big(((head >> 3) & 7) + 1);
  const value = isSigned ? zigzag(raw) : raw;
  for (let index = 0; index < (head & 7) + 3; index++) put(value);
}

// Most values fit a width; what is above it of the others stands in a list of gaps and patches after them.
function patched(source: ByteSource, length: number, width: number, put: Put): void {
  const third = source.u8();
  const fourth = source.u8();
  const baseBytes = (third >> 5) + 1;
  const patchWidth = widths[third & 31] ?? 0;
  const gapWidth = (fourth >> 5) + 1;
  const raw = source.big(baseBytes);
  const sign = 1n << BigInt(baseBytes * 8 - 1);
  const base = (raw & sign) === 0n ? raw : -(raw & (sign - 1n));
  const values = [...packed(source, length, width)];
  let at = 0;
  for (const entry of packed(source, fourth & 31, fitting(patchWidth + gapWidth))) {
    at += Number(entry >> BigInt(patchWidth));
    const low = values[at];
    if (low !== undefined) values[at] = low | ((entry & ((1n << BigInt(patchWidth)) - 1n)) << BigInt(width));
  }
  for (const value of values) put(base + value);
}

function delta(source: ByteSource, length: number, width: number, isSigned: boolean, put: Put): void {
  let value = isSigned ? zigzag(source.varint()) : source.varint();
  const first = zigzag(source.varint());
  put(value);
  if (length === 1) return;
  value += first;
  put(value);
  if (width === 0) for (let index = 2; index < length; index++) put((value += first));
  else for (const step of packed(source, length - 2, width)) put((value += first < 0n ? -step : step));
}

// Numbers of a width in bits, one after another, the greatest bit first.
function* packed(source: ByteSource, count: number, width: number): Generator<bigint> {
  let held = 0n;
  let bits = 0;
  for (let index = 0; index < count; index++) {
    while (bits < width) {
      held = (held << 8n) | BigInt(source.u8());
      bits += 8;
    }
    bits -= width;
    yield held >> BigInt(bits);
    held &= (1n << BigInt(bits)) - 1n;
  }
}

// Widths in bits by their five-bit code (Apache ORC specification, Run Length Encoding version 2).
const widths = [...Array.from({ length: 24 }, (_, code) => code + 1), 26, 28, 30, 32, 40, 48, 56, 64];

function fitting(width: number): number {
  return widths.find((known) => known >= width) ?? 64;
}
