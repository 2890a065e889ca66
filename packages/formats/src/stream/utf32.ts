/** Decodes UTF-32 in chunks of any size; what is no character becomes U+FFFD. */
export class Utf32Decoder {
  readonly #littleEndian: boolean;
  #carry: Uint8Array = new Uint8Array(0);

  constructor(littleEndian: boolean) {
    this.#littleEndian = littleEndian;
  }

  /** The text of the whole units so far; at the end what is left over too. */
  decode(chunk?: Uint8Array): string {
    if (chunk === undefined) return this.#carry.length > 0 ? "\uFFFD" : "";
    const bytes = this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]);
    const whole = bytes.length & ~3;
    const view = new DataView(bytes.buffer, bytes.byteOffset, whole);
    const text: string[] = [];
    for (let at = 0; at < whole; at += 4) text.push(character(view.getUint32(at, this.#littleEndian)));
    this.#carry = bytes.slice(whole);
    return text.join("");
  }
}

function character(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\uFFFD" : String.fromCodePoint(code);
}
