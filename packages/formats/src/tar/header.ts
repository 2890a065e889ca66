import { nameOf } from "../archive/member-name.ts";

/** One header block of a tar archive (POSIX.1-2017, pax, "ustar Interchange Format"; and GNU tar's own). */
export interface TarHeader {
  readonly name: string;
  readonly size: number;
  /** The type flag: `0` a file, `5` a folder, `L` a GNU long name, `x` pax records, … */
  readonly type: string;
}

/** Whether the block's checksum is right: the sum of its bytes, its own field counted as spaces; some sum signed bytes. */
export function checksumFits(block: Uint8Array): boolean {
  const stored = octal(block, 148, 8);
  if (stored === null || stored === 0) return false;
  let plain = 0;
  let signed = 0;
  for (let at = 0; at < 512; at++) {
    const byte = at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);
    plain += byte;
    signed += byte < 0x80 ? byte : byte - 0x100;
  }
  return stored === plain || stored === signed;
}

/** What a header block says; null where its size is no number. */
export function tarHeader(block: Uint8Array): TarHeader | null {
  const size = octal(block, 124, 12);
  if (size === null) return null;
  const isUstar = text(block, 257, 5) === "ustar";
  const isGnu = isUstar && block[262] === 0x20;
  const prefix = isUstar && !isGnu ? field(block, 345, 155) : new Uint8Array(0);
  const own = field(block, 0, 100);
  const name = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from("/"), own]) : own;
  return { name: nameOf(name), size, type: String.fromCharCode(block[156] ?? 0) };
}

// Octal digits, or with the top bit set a binary number as GNU tar writes large ones.
function octal(block: Uint8Array, at: number, length: number): number | null {
  if (((block[at] ?? 0) & 0x80) !== 0) return binary(block, at, length);
  const digits = text(block, at, length).trim();
  if (digits === "") return 0;
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : null;
}

function binary(block: Uint8Array, at: number, length: number): number | null {
  let value = (block[at] ?? 0) & 0x7f;
  for (let index = at + 1; index < at + length; index++) value = value * 256 + (block[index] ?? 0);
  return Number.isSafeInteger(value) ? value : null;
}

function text(block: Uint8Array, at: number, length: number): string {
  return Buffer.from(field(block, at, length)).toString("latin1");
}

function field(block: Uint8Array, at: number, length: number): Uint8Array {
  const whole = block.subarray(at, at + length);
  const end = whole.indexOf(0);
  return end === -1 ? whole : whole.subarray(0, end);
}
