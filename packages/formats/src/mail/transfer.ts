/** Decodes the lines of a part's body. */
export interface TransferDecoder {
  /** The content of a line; `lineEnd` is what stood after it. */
  line(bytes: Uint8Array, lineEnd: Uint8Array): Uint8Array;
  /** What is left at the end. */
  end(): Uint8Array;
  /** Whether what comes out is what went in. */
  readonly isPlain: boolean;
}

/** The decoder of a content transfer encoding (RFC 2045, 6). */
export function transferDecoder(encoding: string): TransferDecoder {
  const name = encoding.trim().toLowerCase();
  if (name === "base64") return new Base64Decoder();
  if (name === "quoted-printable") return new QuotedDecoder();
  if (/^(?:x-)?uu(?:encode)?$/.test(name)) return new UuDecoder();
  return new PlainDecoder();
}

const nothing = new Uint8Array(0);

// The line end before a boundary belongs to the boundary, so each line is given with the line end before it.
class PlainDecoder implements TransferDecoder {
  readonly isPlain = true;
  #before: Uint8Array = nothing;

  line(bytes: Uint8Array, lineEnd: Uint8Array): Uint8Array {
    const out = this.#before.length === 0 ? bytes : Buffer.concat([this.#before, bytes]);
    this.#before = lineEnd.slice();
    return out;
  }

  end(): Uint8Array {
    return nothing;
  }
}

class Base64Decoder implements TransferDecoder {
  readonly isPlain = false;
  #rest = "";

  line(bytes: Uint8Array): Uint8Array {
    const text =
      this.#rest +
      Buffer.from(bytes)
        .toString("latin1")
        .replace(/[^A-Za-z0-9+/]/g, "");
    const whole = text.length & ~3;
    this.#rest = text.slice(whole);
    return Buffer.from(text.slice(0, whole), "base64");
  }

  end(): Uint8Array {
    return Buffer.from(this.#rest, "base64");
  }
}

const equals = 0x3d;

class QuotedDecoder implements TransferDecoder {
  readonly isPlain = false;
  #before: Uint8Array = nothing;

  line(bytes: Uint8Array, lineEnd: Uint8Array): Uint8Array {
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0x09)) end--;
    const isSoft = end > 0 && bytes[end - 1] === equals;
    const content = unquoted(bytes.subarray(0, isSoft ? end - 1 : end));
    const out = this.#before.length === 0 ? content : Buffer.concat([this.#before, content]);
    this.#before = isSoft ? nothing : lineEnd.slice();
    return out;
  }

  end(): Uint8Array {
    return nothing;
  }
}

/** Bytes with `=XX` decoded; what is no such stays. */
export function unquoted(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(equals)) return bytes;
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number; // below the length
    const value = byte === equals ? hexDigit(bytes[at + 1]) * 16 + hexDigit(bytes[at + 2]) : -1;
    out[length++] = value >= 0 ? value : byte;
    if (value >= 0) at += 2;
  }
  return out.subarray(0, length);
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1000;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1000;
}

class UuDecoder implements TransferDecoder {
  readonly isPlain = false;
  #isInside = false;

  line(bytes: Uint8Array): Uint8Array {
    const text = Buffer.from(bytes).toString("latin1");
    if (/^begin \d{3} /.test(text)) this.#isInside = true;
    else if (text === "end") this.#isInside = false;
    else if (this.#isInside) return uuLine(bytes);
    return nothing;
  }

  end(): Uint8Array {
    return nothing;
  }
}

function uuLine(bytes: Uint8Array): Uint8Array {
  const length = ((bytes[0] ?? 0x20) - 0x20) & 63;
  const out = new Uint8Array(length);
  for (let at = 1, to = 0; to < length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((index) => ((bytes[at + index] ?? 0x20) - 0x20) & 63);
    for (const byte of [(a << 2) | (b >> 4), (b << 4) | (c >> 2), (c << 6) | d]) if (to < length) out[to++] = byte;
  }
  return out;
}
