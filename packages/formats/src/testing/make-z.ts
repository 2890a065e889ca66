/** Compresses as compress(1) does, with codes of up to 16 bits. */
export function makeZ(content: Uint8Array, longest = 16): Uint8Array {
  const out = new CodeWriter([0x1f, 0x9d, 0x80 | longest]);
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) table.set(String.fromCharCode(byte), byte);
  let next = 257;
  let prefix = "";
  for (const byte of content) {
    const longer = prefix + String.fromCharCode(byte);
    if (table.has(longer)) {
      prefix = longer;
      continue;
    }
    out.write(table.get(prefix) ?? 0);
    if (next < 1 << longest) table.set(longer, next++);
    if (next - 1 > (1 << out.bits) - 1 && out.bits < longest) out.widen();
    prefix = String.fromCharCode(byte);
  }
  if (prefix !== "") out.write(table.get(prefix) ?? 0);
  return out.end();
}

class CodeWriter {
  bits = 9;
  readonly #bytes: number[];
  #held = 0;
  #count = 0;
  #codes = 0;

  constructor(header: readonly number[]) {
    this.#bytes = [...header];
  }

  write(code: number): void {
    this.#held |= code << this.#count;
    this.#count += this.bits;
    this.#codes++;
    for (; this.#count >= 8; this.#count -= 8, this.#held >>>= 8) this.#bytes.push(this.#held & 255);
  }

  /** Codes stand in groups of eight of one length. */
  widen(): void {
    while (this.#codes % 8 !== 0) this.write(0);
    this.bits++;
  }

  end(): Uint8Array {
    if (this.#count > 0) this.#bytes.push(this.#held & 255);
    return Uint8Array.from(this.#bytes);
  }
}
