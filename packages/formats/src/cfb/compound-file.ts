import { fault } from "../faults.ts";

/** A stream or a storage of a compound file. */
export interface CompoundEntry {
  readonly name: string;
  readonly isStream: boolean;
  readonly size: number;
  readonly start: number;
  /** What a storage holds. */
  readonly entries: CompoundEntry[];
}

const endOfChain = 0xffff_fffe;
const largest = 0xffff_fffa;
const deepest = 32;

/** A compound file ([MS-CFB]), held in memory: a file system of sectors in chains. */
export class CompoundFile {
  readonly root: CompoundEntry;
  /** Whether a chain of sectors or the tree was damaged; what could be reached is there. */
  isDamaged = false;
  readonly #file: Buffer;
  readonly #name: string;
  readonly #sector: number;
  readonly #miniSector: number;
  readonly #miniCutoff: number;
  readonly #fat: Uint32Array;
  readonly #miniFat: Uint32Array;
  #mini: Buffer | undefined;
  #left: number;

  /** `members` is how many entries are read at most. */
  constructor(file: Uint8Array, name: string, members: number) {
    this.#file = Buffer.from(file.buffer, file.byteOffset, file.length);
    this.#name = name;
    this.#left = members;
    if (file.length < 512) throw fault("truncated", name, "It ends inside its header.");
    this.#sector = 1 << this.#file.readUInt16LE(30);
    this.#miniSector = 1 << this.#file.readUInt16LE(32);
    this.#miniCutoff = this.#file.readUInt32LE(56);
    if (![512, 4096].includes(this.#sector) || this.#miniSector !== 64)
      throw fault("malformed", name, "Its header does not fit a compound file.");
    this.#fat = this.#numbers(this.#fatSectors());
    this.#miniFat = this.#numbers(this.#chain(this.#file.readUInt32LE(60), this.#fat));
    this.root = this.#tree();
  }

  /** Entry of a storage by its name, whatever its case. */
  find(name: string, storage: CompoundEntry = this.root): CompoundEntry | undefined {
    return storage.entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  }

  /** Content of a stream; nothing where there is none. */
  content(entry: CompoundEntry | undefined): Buffer {
    if (entry === undefined || !entry.isStream) return Buffer.alloc(0);
    if (entry.size >= this.#miniCutoff)
      return this.#joined(this.#chain(entry.start, this.#fat)).subarray(0, entry.size);
    const mini = (this.#mini ??= this.#joined(this.#chain(this.root.start, this.#fat)));
    const parts = this.#chain(entry.start, this.#miniFat).map((number) =>
      mini.subarray(number * this.#miniSector, (number + 1) * this.#miniSector),
    );
    return Buffer.concat(parts).subarray(0, entry.size);
  }

  // The first 109 sectors of the allocation table stand in the header, the rest in a chain of their own (2.5).
  #fatSectors(): number[] {
    const sectors: number[] = [];
    const take = (numbers: Uint32Array): void => void sectors.push(...numbers.filter((number) => number < largest));
    take(numbersIn(this.#file.subarray(76, 512)));
    let next = this.#file.readUInt32LE(68);
    for (let count = this.#file.length / this.#sector; next < largest && count > 0; count--) {
      const numbers = numbersIn(this.#at(next));
      take(numbers.subarray(0, -1));
      next = numbers.at(-1) ?? endOfChain;
    }
    return sectors.slice(0, Math.ceil(this.#file.length / this.#sector));
  }

  #numbers(sectors: readonly number[]): Uint32Array {
    return numbersIn(this.#joined(sectors));
  }

  #joined(sectors: readonly number[]): Buffer {
    return Buffer.concat(sectors.map((number) => this.#at(number)));
  }

  #at(number: number): Buffer {
    const start = (number + 1) * this.#sector;
    if (start >= this.#file.length) this.isDamaged = true;
    return this.#file.subarray(start, start + this.#sector);
  }

  // A chain without an end is cut where it is longer than the file.
  #chain(start: number, table: Uint32Array): number[] {
    const chain: number[] = [];
    let next = start;
    while (next < largest && chain.length <= table.length) {
      chain.push(next);
      next = table[next] ?? largest;
    }
    if (next !== endOfChain && start < largest) this.isDamaged = true;
    return chain.length > table.length ? [] : chain;
  }

  // Directory entries are a red-black tree of siblings in each storage (2.6.4); its colours are not asked.
  #tree(): CompoundEntry {
    const directory = this.#joined(this.#chain(this.#file.readUInt32LE(48), this.#fat));
    if (directory.length < 128) throw fault("malformed", this.#name, "Its directory is missing.");
    const root = entryAt(directory, 0);
    const seen = new Set([0]);
    this.#fill(directory, root, directory.readUInt32LE(76), seen, 0);
    return root;
  }

  #fill(directory: Buffer, storage: CompoundEntry, child: number, seen: Set<number>, depth: number): void {
    const rest = [child];
    for (let number = rest.pop(); number !== undefined; number = rest.pop()) {
      if (number >= largest) continue;
      if (seen.has(number) || (number + 1) * 128 > directory.length || depth > deepest) {
        this.isDamaged = true;
        continue;
      }
      if (this.#left-- <= 0) throw fault("limit_members", this.#name, "It has more entries than the limit.");
      seen.add(number);
      const entry = entryAt(directory, number);
      storage.entries.push(entry);
      rest.push(directory.readUInt32LE(number * 128 + 72), directory.readUInt32LE(number * 128 + 68));
      if (!entry.isStream) this.#fill(directory, entry, directory.readUInt32LE(number * 128 + 76), seen, depth + 1);
    }
  }
}

function entryAt(directory: Buffer, number: number): CompoundEntry {
  const at = number * 128;
  const length = Math.min(64, Math.max(2, directory.readUInt16LE(at + 64)));
  const name = directory.toString("utf16le", at, at + (length & ~1) - 2);
  return {
    name,
    isStream: directory[at + 66] === 2,
    start: directory.readUInt32LE(at + 116),
    size: directory.readUInt32LE(at + 120),
    entries: [],
  };
}

function numbersIn(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
}
