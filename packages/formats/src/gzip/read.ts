import { crc32, createInflateRaw } from "node:zlib";
import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { damage } from "../archive/damage.ts";
import { innerName } from "../archive/single.ts";
import { fault } from "../faults.ts";
import { boundedStream } from "../stream/bounded.ts";
import { unpack } from "../stream/unpack.ts";
import { ByteWindow } from "../stream/window.ts";

const endings = { ".tgz": ".tar", ".gz": "", ".gzip": "", ".z": "" };

/** Reads a gzip file as the one file it holds; its members are parts of that. */
export async function* read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  const file = new Gzip(input);
  yield {
    kind: "embedded",
    name: innerName(input.name, endings),
    size: null,
    stream: () => boundedStream(file.content(), { name: input.name, limits: input.limits, packed: () => file.packed }),
  };
  if (file.trailing !== null) {
    yield { kind: "omission", reason: "malformed", detail: `Bytes from ${file.trailing} on are no gzip member and were not read.` };
  }
}

/** RFC 1952: members one after the other, each a header, deflated data, and a trailer with checksum and size. */
class Gzip {
  /** Where bytes begin that are no member. */
  trailing: number | null = null;
  readonly #input: FormatInput;
  #window: ByteWindow | null = null;

  constructor(input: FormatInput) {
    this.#input = input;
  }

  /** Compressed bytes taken so far. */
  get packed(): number {
    return this.#window === null ? 0 : this.#window.base + this.#window.end;
  }

  async *content(): AsyncGenerator<Uint8Array> {
    const window = new ByteWindow(this.#input.stream(), this.#input.signal);
    this.#window = window;
    try {
      while (await this.#enter(window)) yield* this.#member(window);
      window.finish();
    } finally {
      await window.close();
    }
  }

  // Moves past a member's header; false where none follows.
  async #enter(window: ByteWindow): Promise<boolean> {
    await window.fill(headerReach);
    const length = headerLength(window.bytes.subarray(window.start, window.end));
    if (length > 0) {
      window.start += length;
      return true;
    }
    if (window.offset === 0) throw fault(length === 0 ? "malformed" : "truncated", this.#input.name, "The gzip header is damaged.");
    while (window.length > 0 && window.bytes[window.start] === 0) window.start++; // padding, as tapes have
    if (window.length > 0) this.trailing = window.offset;
    return false;
  }

  async *#member(window: ByteWindow): AsyncGenerator<Uint8Array> {
    let sum = 0;
    try {
      for await (const chunk of unpack(createInflateRaw, window)) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw damage(this.#input.name, error);
    }
    window.finish();
    await window.fill(8);
    if (window.length < 8) throw fault("truncated", this.#input.name, "The gzip file ends before its checksum.");
    const view = new DataView(window.bytes.buffer, window.bytes.byteOffset + window.start, 8);
    if (view.getUint32(0, true) !== sum) throw fault("malformed", this.#input.name, "The gzip checksum does not fit; the content is damaged.");
    window.start += 8;
  }
}

const headerReach = 66_000;

// Length of a header; 0 where none begins, -1 where its end is not there.
function headerLength(head: Uint8Array): number {
  if (head.length === 0) return -1;
  if (head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) return 0;
  const flags = head[3] ?? 0;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (head[at] ?? 0) + ((head[at + 1] ?? 0) << 8);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = head.indexOf(0, at);
    if (end === -1) return -1;
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at <= head.length ? at : -1;
}
