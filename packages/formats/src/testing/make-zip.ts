import { crc32, deflateRawSync } from "node:zlib";

/** A member of a zip archive to be made, and how it lies. */
export interface ZipMember {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** (Default: 8, deflate) */
  readonly method?: number;
  /** General purpose flags: 1 encrypted, 8 sizes after the data, 0x800 UTF-8. (Default: 0x800) */
  readonly flags?: number;
  /** What the headers say its uncompressed size is. (Default: what it is) */
  readonly size?: number;
  readonly crc?: number;
  /** Whether sizes stand in the zip64 extra field. */
  readonly isWide?: boolean;
}

/** A zip archive: local headers and data, then the central directory, with a zip64 end record where asked for. */
export function makeZip(
  members: readonly ZipMember[],
  options: { readonly zip64?: boolean; readonly comment?: string; readonly before?: string } = {},
): Buffer {
  const parts: Buffer[] = [Buffer.from(options.before ?? "")];
  const central: Buffer[] = [];
  const written = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  const base = written();
  for (const member of members) {
    const form = formOf(member);
    central.push(centralHeader(form, written() - base));
    parts.push(localHeader(form), form.packed, descriptor(form));
  }
  const start = written() - base;
  const directory = Buffer.concat(central);
  parts.push(directory);
  if (options.zip64 === true) parts.push(zip64End(members.length, directory.length, start));
  parts.push(end(members.length, directory.length, start, options));
  return Buffer.concat(parts);
}

type Form = ReturnType<typeof formOf>;

function formOf({ name, content, method = 8, flags = 0x800, size, crc, isWide = false }: ZipMember) {
  const raw = Buffer.from(content);
  const packed = method === 8 ? deflateRawSync(raw) : raw;
  return {
    name: Buffer.from(name),
    raw,
    packed,
    method,
    flags,
    size: size ?? raw.length,
    crc: crc ?? crc32(raw),
    isWide,
  };
}

function numbers({ packed, size, crc, isWide, flags }: Form, isCentral: boolean): { fixed: Buffer; extra: Buffer } {
  const isAfter = (flags & 8) !== 0 && !isCentral;
  const fixed = Buffer.alloc(12);
  fixed.writeUInt32LE(isAfter ? 0 : crc, 0);
  fixed.writeUInt32LE(isAfter ? 0 : isWide ? 0xffff_ffff : packed.length, 4);
  fixed.writeUInt32LE(isAfter ? 0 : isWide ? 0xffff_ffff : size, 8);
  if (!isWide || isAfter) return { fixed, extra: Buffer.alloc(0) };
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packed.length), 12);
  return { fixed, extra };
}

function localHeader(form: Form): Buffer {
  const { fixed, extra } = numbers(form, false);
  const head = Buffer.alloc(14);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(form.flags, 6);
  head.writeUInt16LE(form.method, 8);
  return Buffer.concat([head, fixed, lengths(form.name, extra), form.name, extra]);
}

function centralHeader(form: Form, offset: number): Buffer {
  const { fixed, extra } = numbers(form, true);
  const head = Buffer.alloc(16);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(form.flags, 8);
  head.writeUInt16LE(form.method, 10);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([head, fixed, lengths(form.name, extra), tail, form.name, extra]);
}

function lengths(name: Buffer, extra: Buffer): Buffer {
  const both = Buffer.alloc(4);
  both.writeUInt16LE(name.length, 0);
  both.writeUInt16LE(extra.length, 2);
  return both;
}

function descriptor({ flags, packed, size, crc }: Form): Buffer {
  if ((flags & 8) === 0) return Buffer.alloc(0);
  const after = Buffer.alloc(16);
  after.writeUInt32LE(0x08074b50, 0);
  after.writeUInt32LE(crc, 4);
  after.writeUInt32LE(packed.length, 8);
  after.writeUInt32LE(size, 12);
  return after;
}

function zip64End(count: number, length: number, start: number): Buffer {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator]);
}

function end(
  count: number,
  length: number,
  start: number,
  { zip64 = false, comment = "" }: { readonly zip64?: boolean; readonly comment?: string },
): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(zip64 ? 0xffff : count, 8);
  record.writeUInt16LE(zip64 ? 0xffff : count, 10);
  record.writeUInt32LE(zip64 ? 0xffff_ffff : length, 12);
  record.writeUInt32LE(zip64 ? 0xffff_ffff : start, 16);
  record.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([record, Buffer.from(comment)]);
}
