import { cp437, nameOf, printable } from "../archive/member-name.ts";

/** What a zip archive says of one member. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** Compressed and uncompressed bytes. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Whether sizes follow the data instead of standing before it. */
  readonly hasDescriptor: boolean;
  /** Whether LZMA data ends with a mark. */
  readonly isOpenEnded: boolean;
}

/** Bytes of a header with numbers in little-endian order. */
export class Fields {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get length(): number {
    return this.#bytes.length;
  }

  u16(at: number): number {
    return this.#view.getUint16(at, true);
  }

  u32(at: number): number {
    return this.#view.getUint32(at, true);
  }

  /** A 64-bit number; what no file can be long is the longest safe number. */
  u64(at: number): number {
    return Math.min(Number(this.#view.getBigUint64(at, true)), Number.MAX_SAFE_INTEGER);
  }

  slice(start: number, end: number): Uint8Array {
    return this.#bytes.subarray(start, end);
  }
}

const absent = 0xffff_ffff;

/** A member from its entry in the central directory, name and extra fields included. */
export function centralEntry(header: Fields): ZipEntry {
  const nameEnd = 46 + header.u16(28);
  const extra = new Fields(header.slice(nameEnd, nameEnd + header.u16(30)));
  const wide = wideNumbers(extra, [header.u32(24), header.u32(20), header.u32(42)]);
  const [size = 0, packed = 0, offset = 0] = wide;
  return {
    ...told(header, 8),
    name: memberName(header.slice(46, nameEnd), header.u16(8), extra),
    crc: header.u32(16),
    packed,
    size,
    offset,
  };
}

/** A member from its local header. */
export function localEntry(header: Fields, offset: number): ZipEntry {
  const nameEnd = 30 + header.u16(26);
  const extra = new Fields(header.slice(nameEnd, nameEnd + header.u16(28)));
  const [size = 0, packed = 0] = wideNumbers(extra, [header.u32(22), header.u32(18)]);
  return {
    ...told(header, 6),
    name: memberName(header.slice(30, nameEnd), header.u16(6), extra),
    crc: header.u32(14),
    packed,
    size,
    offset,
  };
}

function told(
  header: Fields,
  flagsAt: number,
): Pick<ZipEntry, "method" | "isEncrypted" | "hasDescriptor" | "isOpenEnded"> {
  const flags = header.u16(flagsAt);
  const [isEncrypted, isOpenEnded, hasDescriptor] = [(flags & 1) !== 0, (flags & 2) !== 0, (flags & 8) !== 0];
  return { method: header.u16(flagsAt + 2), isEncrypted, isOpenEnded, hasDescriptor };
}

// Numbers that do not fit 32 bits stand in the extra field 0x0001, in this order, and only those (4.5.3).
function wideNumbers(extra: Fields, narrow: readonly number[]): number[] {
  const zip64 = extraField(extra, 0x0001);
  let at = 0;
  return narrow.map((number) => {
    if (number !== absent || zip64 === null || at + 8 > zip64.length) return number;
    at += 8;
    return zip64.u64(at - 8);
  });
}

function extraField(extra: Fields, id: number): Fields | null {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.u16(at + 2)) {
    if (extra.u16(at) === id) return new Fields(extra.slice(at + 4, at + 4 + extra.u16(at + 2)));
  }
  return null;
}

// UTF-8 where flag 11 says so or the bytes are; else code page 437, or what the Unicode path field (0x7075) has.
function memberName(bytes: Uint8Array, flags: number, extra: Fields): string {
  const unicode = (flags & 0x800) === 0 ? extraField(extra, 0x7075) : null;
  if (unicode !== null && unicode.length > 5) return nameOf(unicode.slice(5, unicode.length));
  return nameOf(bytes, (raw) => printable(cp437(raw)));
}
