import { isAscii } from "node:buffer";
import { encodingOf, sampleBytes } from "./legacy.ts";
import { formBytes, unicodeForm } from "./unicode.ts";
import { Utf32Decoder } from "./utf32.ts";
import { incompleteTail, validUtf8 } from "./utf8-bytes.ts";
import { ByteWindow } from "./window.ts";

/** What is known of a text before it is read. */
export interface TextOptions {
  /** The encoding its first bytes or its container name; believed where the bytes allow. */
  readonly declared?: (head: Uint8Array) => string | undefined;
  readonly signal?: AbortSignal;
}

/**
 * Text in any encoding as UTF-8. Bytes that are no text become a substitute, one for one, and ASCII is never lost. The
 * encoding is settled where the first byte stands that is not ASCII, by what follows it, so that it does not matter how
 * long a plain beginning is.
 */
export class TextStream {
  /** What the text turned out to be in. */
  encoding = "utf-8";
  /** Bytes of the byte order mark: what to add to an offset in the text for one in the asset. */
  mark = 0;
  /** Offset in the text up to which offsets are those of the asset less the mark; beyond, it was transcoded. */
  exactEnd = Number.POSITIVE_INFINITY;
  readonly #source: AsyncIterable<Uint8Array>;
  readonly #options: TextOptions;
  #given = 0;
  #declared: string | undefined;

  constructor(source: AsyncIterable<Uint8Array>, options: TextOptions = {}) {
    this.#source = source;
    this.#options = options;
  }

  /** Where an offset in the text lies in the asset as stored; undefined past what can be told. */
  sourceOffset(offset: number): number | undefined {
    return offset <= this.exactEnd ? offset + this.mark : undefined;
  }

  /** The text as UTF-8, once, in chunks of any size; each is valid until the next is pulled. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    const window = new ByteWindow(this.#source, this.#options.signal);
    try {
      for await (const chunk of this.#decoded(window)) {
        this.#given += chunk.length;
        if (chunk.length > 0) yield chunk;
      }
      window.finish();
    } finally {
      await window.close();
    }
  }

  async *#decoded(window: ByteWindow): AsyncGenerator<Uint8Array> {
    await window.fill(formBytes);
    const head = window.bytes.subarray(0, window.end);
    const form = unicodeForm(head);
    this.#declared = this.#options.declared?.(head);
    window.start += form?.mark ?? 0;
    this.mark = form?.mark ?? 0;
    if (form !== null && form.encoding !== "utf-8") {
      yield* this.#transcoded(window, form.encoding);
      return;
    }
    if (form === null && (yield* this.#plain(window))) {
      const encoding = await this.#choose(window);
      if (encoding !== "utf-8") {
        yield* this.#transcoded(window, encoding);
        return;
      }
    }
    yield* utf8Chunks(window);
  }

  // Passes on what is ASCII; true when it stopped before something else.
  async *#plain(window: ByteWindow): AsyncGenerator<Uint8Array, boolean> {
    for (;;) {
      const held = window.bytes.subarray(window.start, window.end);
      const plain = asciiLength(held);
      window.start += plain;
      yield held.subarray(0, plain);
      if (window.length > 0) return true;
      await window.fill(step);
      if (window.length === 0) return false;
    }
  }

  async #choose(window: ByteWindow): Promise<string> {
    await window.fill(sampleBytes);
    const sample = window.bytes.subarray(window.start, Math.min(window.end, window.start + sampleBytes));
    return startsShift(sample) ? "iso-2022-jp" : encodingOf(sample, window.length < sampleBytes, this.#declared);
  }

  async *#transcoded(window: ByteWindow, encoding: string): AsyncGenerator<Uint8Array> {
    this.encoding = encoding;
    this.exactEnd = this.#given;
    const decode = decoderOf(encoding);
    const encoder = new TextEncoder();
    while (window.length > 0) {
      const held = window.bytes.subarray(window.start, window.end);
      yield encoder.encode(decode(held));
      window.start = window.end;
      await window.fill(step);
    }
    yield encoder.encode(decode());
  }
}

// How much is taken at once: enough that the cost of waiting does not show.
const step = 262_144;

async function* utf8Chunks(window: ByteWindow): AsyncGenerator<Uint8Array> {
  for (;;) {
    const held = window.bytes.subarray(window.start, window.end);
    const tail = window.ended ? 0 : incompleteTail(held);
    const whole = held.subarray(0, held.length - tail);
    window.start += whole.length;
    yield validUtf8(whole);
    await window.fill(step);
    if (window.length === 0) return;
  }
}

function decoderOf(encoding: string): (chunk?: Uint8Array) => string {
  if (encoding.startsWith("utf-32")) {
    const decoder = new Utf32Decoder(encoding === "utf-32le");
    return (chunk) => decoder.decode(chunk);
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (chunk) => (chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
}

function asciiLength(bytes: Uint8Array): number {
  if (isAscii(bytes) && !bytes.includes(escape)) return bytes.length;
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80 && !(bytes[at] === escape && startsShift(bytes.subarray(at))))
    at++;
  return at;
}

const escape = 0x1b;

// ISO-2022-JP (RFC 1468) is ASCII to the eye: ESC $ @, ESC $ B and ESC ( J change the character set.
function startsShift(bytes: Uint8Array): boolean {
  if (bytes[0] !== escape) return false;
  if (bytes[1] === 0x24) return bytes[2] === 0x40 || bytes[2] === 0x42;
  return bytes[1] === 0x28 && bytes[2] === 0x4a;
}
