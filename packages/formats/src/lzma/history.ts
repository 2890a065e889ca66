/** Thrown where LZMA data is not what the format allows. */
export class DamagedLzma extends Error {}

/** Thrown where data reaches further back than is held in memory. */
export class HistoryTooLong extends Error {}

/** The most bytes held to be referred back to. `xz -9` asks for 64 MiB. */
export const mostHistory = 128 << 20;

// What is unpacked at once, at most: an LZMA2 chunk.
const slack = 2 << 20;

/** Bytes unpacked so far, as far back as data may refer; and those not yet taken. */
export class History {
  /** Bytes since the last reset. */
  position = 0;
  #bytes = new Uint8Array(1 << 16);
  #end = 0;
  #taken = 0;
  readonly #reach: number;

  constructor(reach: number) {
    this.#reach = Math.min(Math.max(reach, 4096), mostHistory);
  }

  /** Forgets what was. */
  reset(): void {
    this.position = 0;
  }

  /** Makes room for `count` bytes, 2 MiB at most. What is out of reach goes. */
  reserve(count: number): void {
    if (this.#end + count <= this.#bytes.length) return;
    const from = this.#end + count > this.#reach + slack ? Math.max(0, this.#end - this.#reach) : 0;
    const needed = this.#end - from + count;
    const room =
      needed <= this.#bytes.length
        ? this.#bytes
        : new Uint8Array(Math.max(needed, Math.min(this.#reach + slack, this.#bytes.length * 2)));
    room.set(this.#bytes.subarray(from, this.#end));
    this.#bytes = room;
    this.#end -= from;
    this.#taken -= from;
  }

  /** Adds a byte. */
  put(byte: number): void {
    this.#bytes[this.#end++] = byte;
    this.position++;
  }

  /** Adds bytes as they are. */
  append(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
    this.position += bytes.length;
  }

  /** The byte `distance` back; 0 is the last. */
  back(distance: number): number {
    return this.position === 0 ? 0 : (this.#bytes[this.#end - 1 - distance] ?? 0);
  }

  /** Repeats `length` bytes from `distance` back. */
  copy(distance: number, length: number): void {
    if (distance >= this.position) throw new DamagedLzma("distance");
    if (distance >= this.#end) throw new HistoryTooLong();
    const bytes = this.#bytes;
    let from = this.#end - 1 - distance;
    let to = this.#end;
    for (let count = length; count > 0; count--) bytes[to++] = bytes[from++] as number; // inside: room was made
    this.#end = to;
    this.position += length;
  }

  /** Takes back the last `count` bytes. */
  retreat(count: number): void {
    this.#end -= count;
    this.position -= count;
  }

  /** What was added since the last time. */
  take(): Uint8Array {
    const fresh = this.#bytes.slice(this.#taken, this.#end);
    this.#taken = this.#end;
    return fresh;
  }

  /** Bytes added and not yet taken. */
  get untaken(): number {
    return this.#end - this.#taken;
  }
}
