/** The data does not fit its schema. */
export class DamagedAvro extends Error {}

/** Values one byte of data may stand for: those of no size, such as null, could be without number. */
const valuesPerByte = 64;
const spareValues = 65_536;

/** Binary data of a block, read value by value (Avro specification, Binary encoding). */
export class AvroData {
  readonly #bytes: Buffer;
  #values: number;
  /** Where it stands. */
  at = 0;
  /** Values open around the one under way. */
  depth = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#values = bytes.length * valuesPerByte + spareValues;
  }

  /** Whether all was read. */
  get ended(): boolean {
    return this.at >= this.#bytes.length;
  }

  /** Counts a value; throws where there are more than the data can hold. */
  count(): void {
    if (--this.#values < 0) throw new DamagedAvro("more values than its data can hold");
  }

  boolean(): boolean {
    return this.#take(1)[0] === 1;
  }

  /** A whole number of up to 64 bits, in zigzag. */
  long(): number | bigint {
    let low = 0;
    for (let shift = 0; shift < 49; shift += 7) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) throw new DamagedAvro("ends too early");
      low += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return low % 2 === 0 ? low / 2 : -(low + 1) / 2;
    }
    return this.#wide(BigInt(low));
  }

  #wide(low: bigint): number | bigint {
    let value = low;
    for (let shift = 49n; shift < 70n; shift += 7n) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) throw new DamagedAvro("ends too early");
      value += BigInt(byte & 0x7f) << shift;
      if (byte >= 0x80) continue;
      const signed = BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n));
      return signed >= Number.MIN_SAFE_INTEGER && signed <= Number.MAX_SAFE_INTEGER ? Number(signed) : signed;
    }
    throw new DamagedAvro("no number");
  }

  /** A number that counts or measures. */
  size(): number {
    const size = this.long();
    if (typeof size === "bigint") throw new DamagedAvro("no size");
    return size;
  }

  float(): number {
    return this.#take(4).readFloatLE();
  }

  double(): number {
    return this.#take(8).readDoubleLE();
  }

  bytes(): Buffer {
    return this.#take(this.size());
  }

  string(): string {
    return this.bytes().toString("utf8");
  }

  fixed(size: number): Buffer {
    return this.#take(size);
  }

  #take(length: number): Buffer {
    const end = this.at + length;
    if (length < 0 || end > this.#bytes.length) throw new DamagedAvro("ends too early");
    const taken = this.#bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }
}
