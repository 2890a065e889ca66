import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { compressedFile } from "../archive/compressed.ts";
import { fault } from "../faults.ts";
import { skip } from "../stream/taken.ts";
import type { ByteWindow } from "../stream/window.ts";
import { DamagedLz4, lz4Block } from "./block.ts";

/** Reads an LZ4 file as the one file it holds; its frames are parts of that. */
export function read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  return compressedFile(input, { ".lz4": "" }, frames);
}

const frameMark = 0x184d_2204;
const legacyMark = 0x184c_2102;
const history = 65_536;
const legacyBlock = 8 << 20;

async function* frames(window: ByteWindow, name: string): AsyncGenerator<Uint8Array, number | undefined> {
  const file = new Lz4(window, name);
  for (;;) {
    await window.fill(4);
    const mark = window.length < 4 ? 0 : file.u32(0);
    if (mark === frameMark) yield* file.frame();
    else if (mark === legacyMark) yield* file.legacyFrame();
    else if (mark >= 0x184d_2a50 && mark <= 0x184d_2a5f) await file.skipFrame();
    else return window.length > 0 ? window.offset : undefined;
  }
}

class Lz4 {
  readonly #window: ByteWindow;
  readonly #name: string;
  #out = new Uint8Array(0);

  constructor(window: ByteWindow, name: string) {
    this.#window = window;
    this.#name = name;
  }

  /** The number of 32 bits that stands `at` bytes on. */
  u32(at: number): number {
    const { bytes, start } = this.#window;
    return new DataView(bytes.buffer, bytes.byteOffset + start + at, 4).getUint32(0, true);
  }

  // LZ4 frame format 1.6: flags, block size, perhaps content size and dictionary, a byte of checksum; blocks; an end mark.
  async *frame(): AsyncGenerator<Uint8Array> {
    const window = this.#window;
    await this.#need(7);
    const flags = window.bytes[window.start + 4] ?? 0;
    const size = (((window.bytes[window.start + 5] ?? 0) >> 4) & 7) * 2 + 8;
    if (flags >> 6 !== 1 || size < 16) throw fault("malformed", this.#name, "The LZ4 frame's header is damaged.");
    const header = 7 + ((flags & 8) !== 0 ? 8 : 0) + ((flags & 1) !== 0 ? 4 : 0);
    await this.#need(header);
    window.start += header;
    yield* this.#blocks(1 << size, (flags & 0x10) !== 0 ? 4 : 0, (flags & 0x20) === 0);
    const checksum = (flags & 4) !== 0 ? 4 : 0;
    await this.#need(checksum);
    window.start += checksum;
  }

  async *#blocks(size: number, checksum: number, isLinked: boolean): AsyncGenerator<Uint8Array> {
    let end = 0;
    for (;;) {
      await this.#need(4);
      const stated = this.u32(0);
      this.#window.start += 4;
      if (stated === 0) return;
      const packed = await this.#bytes(stated & 0x7fff_ffff, size, checksum);
      const kept = isLinked ? Math.min(end, history) : 0;
      const out = this.#room(end - kept, end, kept + mostUnpacked(packed.length, size));
      end = this.#unpacked(packed, out, kept, stated >>> 31 === 1);
      yield out.slice(kept, end);
    }
  }

  // Legacy frames: blocks of 8 MiB without end mark, each its own.
  async *legacyFrame(): AsyncGenerator<Uint8Array> {
    const window = this.#window;
    window.start += 4;
    for (;;) {
      await window.fill(4);
      if (window.length < 4 || this.u32(0) >= legacyMark) return;
      const size = this.u32(0);
      window.start += 4;
      const packed = await this.#bytes(size, legacyBlock * 1.01 + 64, 0);
      const out = this.#room(0, 0, mostUnpacked(packed.length, legacyBlock));
      yield out.slice(0, this.#unpacked(packed, out, 0, false));
    }
  }

  // Room for so many bytes, with what stands from `from` to `to` at its start.
  #room(from: number, to: number, needed: number): Uint8Array {
    if (needed <= this.#out.length) this.#out.copyWithin(0, from, to);
    else {
      const larger = new Uint8Array(needed);
      larger.set(this.#out.subarray(from, to));
      this.#out = larger;
    }
    return this.#out.subarray(0, needed);
  }

  /** Passes over a frame of other things. */
  async skipFrame(): Promise<void> {
    await this.#need(8);
    const size = this.u32(4);
    if ((await skip(this.#window, 8 + size)) < 8 + size) throw this.#cut();
  }

  async #bytes(length: number, most: number, checksum: number): Promise<Uint8Array> {
    const window = this.#window;
    if (length > most) throw fault("malformed", this.#name, "A block of the LZ4 file is too long.");
    await window.fill(length + checksum);
    const bytes = window.bytes.slice(window.start, window.start + Math.min(length, window.length));
    window.start += Math.min(window.length, length + checksum);
    if (bytes.length < length) throw this.#cut();
    return bytes;
  }

  #unpacked(packed: Uint8Array, out: Uint8Array, start: number, isStored: boolean): number {
    if (isStored) {
      if (start + packed.length > out.length)
        throw fault("malformed", this.#name, "A block of the LZ4 file is too long.");
      out.set(packed, start);
      return start + packed.length;
    }
    try {
      return lz4Block(packed, out, start);
    } catch (error) {
      throw error instanceof DamagedLz4 ? fault("malformed", this.#name, "The LZ4 data is damaged.", error) : error;
    }
  }

  async #need(count: number): Promise<void> {
    await this.#window.fill(count);
    if (this.#window.length < count) throw this.#cut();
  }

  #cut(): Error {
    this.#window.finish();
    return fault("truncated", this.#name, "The LZ4 file ends too early.");
  }
}

// A byte may stand for 255 others.
function mostUnpacked(packed: number, limit: number): number {
  return Math.min(limit, packed * 255 + 64);
}
