/** Streams by their name, storages with what they hold. */
export interface MadeStorage {
  readonly [name: string]: Uint8Array | string | MadeStorage;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly content: Buffer;
  child: number;
  right: number;
  start: number;
}

const end = 0xffff_fffe;
const free = 0xffff_ffff;
const fatSector = 0xffff_fffd;
const cutoff = 4096;

/** A compound file with sectors of 512 bytes; small streams lie in the mini stream. */
export function makeCfb(content: MadeStorage): Buffer {
  const entries: Entry[] = [];
  add(entries, "Root Entry", content, 5);
  const sectors: Buffer[] = [];
  const fat: number[] = [];
  const mini: Buffer[] = [];
  const miniFat: number[] = [];
  for (const entry of entries)
    if (entry.type === 2)
      entry.start =
        entry.content.length >= cutoff
          ? chained(entry.content, 512, sectors, fat)
          : chained(entry.content, 64, mini, miniFat);
  const root = entries[0];
  const miniStream = Buffer.concat(mini);
  if (root !== undefined) root.start = chained(miniStream, 512, sectors, fat);
  const miniFatStart = chained(numbers(miniFat), 512, sectors, fat);
  const directoryStart = chained(
    Buffer.concat(entries.map((entry) => entryBytes(entry, entry === root ? miniStream.length : entry.content.length))),
    512,
    sectors,
    fat,
  );
  const count = Math.ceil((fat.length + 16) / 127);
  const first = sectors.length;
  for (let at = 0; at < count; at++) fat.push(fatSector);
  const table = numbers(fat.concat(Array.from({ length: count * 128 - fat.length }, () => free)));
  return Buffer.concat([
    header({ count, first, directoryStart, miniFatStart, miniCount: Math.ceil(miniFat.length / 128) }),
    ...sectors,
    table,
  ]);
}

function add(entries: Entry[], name: string, content: Uint8Array | string | MadeStorage, type: number): number {
  const index = entries.length;
  const isStream = typeof content === "string" || content instanceof Uint8Array;
  const bytes = isStream ? Buffer.from(content) : Buffer.alloc(0);
  const entry: Entry = { name, type: isStream ? 2 : type, content: bytes, child: free, right: free, start: end };
  entries.push(entry);
  let before = free;
  for (const [inner, value] of Object.entries(isStream ? {} : content)) {
    const number = add(entries, inner, value, 1);
    const sibling = entries[before];
    if (sibling === undefined) entry.child = number;
    else sibling.right = number;
    before = number;
  }
  return index;
}

function chained(content: Buffer, size: number, sectors: Buffer[], table: number[]): number {
  if (content.length === 0) return end;
  const start = sectors.length;
  for (let at = 0; at < content.length; at += size) {
    const sector = Buffer.alloc(size);
    content.copy(sector, 0, at, at + size);
    sectors.push(sector);
    table.push(at + size < content.length ? sectors.length : end);
  }
  return start;
}

function numbers(list: readonly number[]): Buffer {
  const bytes = Buffer.alloc(list.length * 4);
  for (const [at, number] of list.entries()) bytes.writeUInt32LE(number, at * 4);
  return bytes;
}

function entryBytes({ name, type, child, right, start }: Entry, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, "utf16le");
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = type;
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

function header(parts: {
  readonly count: number;
  readonly first: number;
  readonly directoryStart: number;
  readonly miniFatStart: number;
  readonly miniCount: number;
}): Buffer {
  const bytes = Buffer.alloc(512, 0xff);
  Buffer.from("d0cf11e0a1b11ae100000000000000000000000000000000", "hex").copy(bytes);
  bytes.fill(0, 24, 76);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(parts.count, 44);
  bytes.writeUInt32LE(parts.directoryStart, 48);
  bytes.writeUInt32LE(cutoff, 56);
  bytes.writeUInt32LE(parts.miniFatStart, 60);
  bytes.writeUInt32LE(parts.miniCount, 64);
  bytes.writeUInt32LE(end, 68);
  for (let at = 0; at < parts.count; at++) bytes.writeUInt32LE(parts.first + at, 76 + at * 4);
  return bytes;
}
