import { fault } from "../faults.ts";
import { lzmaDamage } from "../lzma/damage.ts";
import { lzma2 } from "../lzma/lzma2.ts";
import type { ByteWindow } from "../stream/window.ts";
import { checkOf } from "./checks.ts";

/** Unpacks xz streams one after the other; returns where bytes begin that are none. */
export async function* xzStreams(window: ByteWindow, name: string): AsyncGenerator<Uint8Array, number | undefined> {
  while (await beginsStream(window)) yield* new XzStream(window, name).content();
  return window.length > 0 ? window.offset : undefined;
}

const mark = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];

// Between streams zeros may stand, in fours.
async function beginsStream(window: ByteWindow): Promise<boolean> {
  for (;;) {
    await window.fill(12);
    const { bytes, start } = window;
    if (window.offset > 0 && window.length >= 4 && bytes.subarray(start, start + 4).every((byte) => byte === 0))
      window.start += 4;
    else return window.length >= 12 && mark.every((byte, at) => bytes[start + at] === byte);
  }
}

/** One stream: header, blocks, index, footer (The .xz file format, 2). */
class XzStream {
  readonly #window: ByteWindow;
  readonly #name: string;

  constructor(window: ByteWindow, name: string) {
    this.#window = window;
    this.#name = name;
  }

  async *content(): AsyncGenerator<Uint8Array> {
    const check = (this.#window.bytes[this.#window.start + 7] ?? 0) & 0x0f;
    this.#window.start += 12;
    for (;;) {
      await this.#need(1);
      const size = this.#window.bytes[this.#window.start] ?? 0;
      if (size === 0) break;
      yield* this.#block((size + 1) * 4, check);
    }
    await this.#passIndex();
  }

  async *#block(headerSize: number, check: number): AsyncGenerator<Uint8Array> {
    const window = this.#window;
    await this.#need(headerSize);
    const dictionary = this.#dictionary(window.bytes.subarray(window.start, window.start + headerSize));
    window.start += headerSize;
    const dataStart = window.offset;
    const sum = checkOf(check);
    try {
      for await (const chunk of lzma2(window, dictionary)) {
        sum.add(chunk);
        yield chunk;
      }
    } catch (error) {
      window.finish();
      throw lzmaDamage(this.#name, error);
    }
    const padding = (4 - ((window.offset - dataStart) % 4)) % 4;
    await this.#need(padding + sum.size);
    window.start += padding + sum.size;
    if (sum.fits(window.bytes.slice(window.start - sum.size, window.start))) return;
    throw fault("malformed", this.#name, "A checksum of the xz file does not fit; its content is damaged.");
  }

  // Size of the dictionary, from the header of a block (3.1): flags, perhaps two sizes, then the filters.
  #dictionary(header: Uint8Array): number {
    const flags = header[1] ?? 0;
    let at = 2;
    for (const flag of [0x40, 0x80]) if ((flags & flag) !== 0) at = afterNumber(header, at);
    if ((flags & 3) !== 0 || header[at] !== 0x21 || header[at + 1] !== 1) {
      throw fault(
        "unsupported_format",
        this.#name,
        "It is compressed by a filter that is not LZMA2 alone, as programs are.",
      );
    }
    const bits = header[at + 2] ?? 0;
    return bits >= 40 ? 0xffff_ffff : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
  }

  // The index lists sizes of blocks; the footer is 12 bytes (2.1.2 and 4).
  async #passIndex(): Promise<void> {
    const window = this.#window;
    const start = window.offset;
    window.start++;
    const records = await this.#number();
    for (let left = records * 2; left > 0; left--) await this.#number();
    const padding = (4 - ((window.offset - start) % 4)) % 4;
    await this.#need(padding + 4 + 12);
    window.start += padding + 4 + 12;
  }

  async #number(): Promise<number> {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      await this.#need(1);
      const byte = this.#window.bytes[this.#window.start++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      if (scale > 2 ** 56) throw fault("malformed", this.#name, "The index of the xz file is damaged.");
    }
  }

  async #need(count: number): Promise<void> {
    const window = this.#window;
    await window.fill(count);
    if (window.length >= count) return;
    window.finish();
    throw fault("truncated", this.#name, "The xz file ends too early.");
  }
}

function afterNumber(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && (bytes[end] ?? 0) >= 0x80) end++;
  return end + 1;
}
