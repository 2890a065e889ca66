/** The fields of a record, one after another; past the end all are nothing. */
export class RecordFields {
  readonly #data: Buffer;
  #at: number;

  constructor(data: Buffer, at = 0) {
    this.#data = data;
    this.#at = at;
  }

  u8(): number {
    return this.#has(1) ? this.#data.readUInt8(this.#at++) : 0;
  }

  u16(): number {
    this.#at += 2;
    return this.#at <= this.#data.length ? this.#data.readUInt16LE(this.#at - 2) : 0;
  }

  u32(): number {
    this.#at += 4;
    return this.#at <= this.#data.length ? this.#data.readUInt32LE(this.#at - 4) : 0;
  }

  f64(): number {
    this.#at += 8;
    return this.#at <= this.#data.length ? this.#data.readDoubleLE(this.#at - 8) : Number.NaN;
  }

  /** A whole number, or hundredths of one, in 30 bits, or the upper 30 bits of a double ([MS-XLSB] 2.5.122). */
  rk(): number {
    const raw = this.u32();
    const wide = Buffer.alloc(8);
    wide.writeUInt32LE((raw & 0xffff_fffc) >>> 0, 4);
    const value = (raw & 2) !== 0 ? (raw | 0) >> 2 : wide.readDoubleLE(0);
    return (raw & 1) !== 0 ? value / 100 : value;
  }

  /** A string with its length before it; the empty string where it is null. */
  text(): string {
    const length = this.u32();
    if (length === 0xffff_ffff || !this.#has(length * 2)) return "";
    this.#at += length * 2;
    return this.#data.toString("utf16le", this.#at - length * 2, this.#at);
  }

  /** A string with styles. */
  rich(): string {
    this.u8();
    return this.text();
  }

  skip(length: number): void {
    this.#at += length;
  }

  #has(length: number): boolean {
    return this.#at + length <= this.#data.length;
  }
}
