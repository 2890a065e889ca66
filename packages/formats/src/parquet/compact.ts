/** Numbers of a Thrift structure in the compact protocol, by field; structures inside it are of the same kind. */
export type Compact = ReadonlyMap<number, number | Compact>;

const deepest = 16;

/** Reads a structure of numbers (Thrift compact protocol); other values are passed over. Throws a RangeError where bytes end. */
export class CompactReader {
  readonly #view: DataView;
  /** Where it stands. */
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.at = at;
  }

  /** The structure that begins here. */
  structure(depth = 0): Compact {
    if (depth > deepest) throw new RangeError("too deep");
    const fields = new Map<number, number | Compact>();
    for (let field = 0; ;) {
      const head = this.#byte();
      if (head === 0) return fields;
      field = head >>> 4 === 0 ? this.#signed() : field + (head >>> 4);
      const value = this.#value(head & 15, depth);
      if (value !== undefined) fields.set(field, value);
    }
  }

  #value(type: number, depth: number): number | Compact | undefined {
    if (type === 1 || type === 2) return 2 - type;
    if (type === 3) return this.#byte();
    if (type >= 4 && type <= 6) return this.#signed();
    if (type === 7) return this.#skip(8);
    if (type === 8) return this.#skip(this.#unsigned());
    if (type === 9 || type === 10) return this.#list(depth);
    if (type === 12) return this.structure(depth + 1);
    throw new RangeError("no such type");
  }

  #list(depth: number): undefined {
    const head = this.#byte();
    const length = head >>> 4 === 15 ? this.#unsigned() : head >>> 4;
    for (let item = 0; item < length; item++) {
      if ((head & 15) <= 2) this.#byte();
      else this.#value(head & 15, depth + 1);
    }
  }

  #skip(length: number): undefined {
    this.at += length;
    if (this.at > this.#view.byteLength) throw new RangeError("ends too early");
  }

  #byte(): number {
    return this.#view.getUint8(this.at++);
  }

  #unsigned(): number {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.#byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError("no number");
  }

  #signed(): number {
    const value = this.#unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
