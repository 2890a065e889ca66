import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { nameOf } from "../archive/member-name.ts";
import { fault } from "../faults.ts";
import { boundedStream } from "../stream/bounded.ts";
import { skip, taken } from "../stream/taken.ts";
import { ByteWindow } from "../stream/window.ts";
import { checksumFits, tarHeader } from "./header.ts";
import type { TarHeader } from "./header.ts";
import { paxRecords } from "./pax.ts";

/** Reads a tar archive member by member, as it streams by. */
export async function* read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  const window = new ByteWindow(input.stream(), input.signal);
  try {
    yield* new Tar(input, window).members();
    window.finish();
  } finally {
    await window.close();
  }
}

const blockSize = 512;

/** Extended headers longer than this are damage or malice. */
const longestExtension = 1 << 20;

const files = new Set(["0", "\0", "7", "S", ""]);
const specials: Readonly<Record<string, string>> = {
  "1": "a hard link",
  "2": "a symbolic link",
  "3": "a device",
  "4": "a device",
  "6": "a pipe",
};

class Tar {
  readonly #input: FormatInput;
  readonly #window: ByteWindow;
  // What extended headers say of the next member.
  #longName: string | null = null;
  #size: number | null = null;
  #isSparse = false;

  constructor(input: FormatInput, window: ByteWindow) {
    this.#input = input;
    this.#window = window;
  }

  async *members(): AsyncGenerator<Embedded | Omission> {
    let count = 0;
    for (let header = await this.#next(); header !== null; header = await this.#next()) {
      if (header.type === "5") {
        await this.#pass(header.size);
        continue;
      }
      if (++count > this.#input.limits.members) {
        throw fault(
          "limit_members",
          this.#input.name,
          `It holds more than ${this.#input.limits.members} members; the rest was not read.`,
        );
      }
      yield* this.#member(header);
    }
  }

  // The next header of a member, its extended headers taken in; null at the end.
  async #next(): Promise<TarHeader | null> {
    this.#longName = this.#size = null;
    this.#isSparse = false;
    for (;;) {
      const header = await this.#header();
      if (header === null) return null;
      if (header.type === "L" || header.type === "x") await this.#extend(header);
      else if (header.type === "K" || header.type === "g" || header.type === "V") await this.#pass(header.size);
      else return { ...header, name: this.#longName ?? header.name, size: this.#size ?? header.size };
    }
  }

  async #header(): Promise<TarHeader | null> {
    const window = this.#window;
    await window.fill(blockSize);
    if (window.length === 0) return null; // some writers leave out the end marks
    const block = window.bytes.subarray(window.start, window.start + Math.min(blockSize, window.length));
    if (block.every((byte) => byte === 0)) return null;
    if (block.length < blockSize) throw this.#fault("truncated", "The archive ends inside a header.");
    const header = checksumFits(block) ? tarHeader(block) : null;
    if (header === null)
      throw this.#fault("malformed", `The header at byte ${window.offset} is damaged; what follows was not read.`);
    window.start += blockSize;
    return header;
  }

  async #extend({ type, size }: TarHeader): Promise<void> {
    const window = this.#window;
    if (size > longestExtension)
      throw this.#fault("malformed", `The extended header at byte ${window.offset} is too long.`);
    await window.fill(size);
    const content = window.bytes.slice(window.start, window.start + Math.min(size, window.length));
    if (content.length < size) throw this.#fault("truncated", "The archive ends inside an extended header.");
    await this.#pass(size);
    if (type === "L")
      this.#longName = nameOf(content.subarray(0, content.indexOf(0) === -1 ? size : content.indexOf(0)));
    else this.#takePax(paxRecords(content));
  }

  #takePax(records: ReadonlyMap<string, Uint8Array>): void {
    const path = records.get("GNU.sparse.name") ?? records.get("path");
    if (path !== undefined) this.#longName = nameOf(path);
    const size = Number(Buffer.from(records.get("size") ?? []).toString("latin1"));
    if (records.has("size") && Number.isSafeInteger(size) && size >= 0) this.#size = size;
    if ([...records.keys()].some((key) => key.startsWith("GNU.sparse."))) this.#isSparse = true;
  }

  async *#member({ name, size, type }: TarHeader): AsyncGenerator<Embedded | Omission> {
    const special = specials[type];
    if (special !== undefined) {
      yield {
        kind: "embedded",
        name,
        size: 0,
        unread: { status: "skipped", reason: "special_file", detail: `It is ${special}.` },
      };
      return this.#pass(0);
    }
    if (!files.has(type)) {
      const detail = `Its type is not known.`;
      yield { kind: "embedded", name, size, unread: { status: "skipped", reason: "unsupported_format", detail } };
      return this.#pass(size);
    }
    if (type === "S") await this.#skipSparseMaps();
    yield* this.#file(name, size);
  }

  // GNU sparse members list where their data goes: in the header, and in further blocks while byte 504 of each says so.
  async #skipSparseMaps(): Promise<void> {
    const window = this.#window;
    this.#isSparse = true;
    let more = window.start >= blockSize && window.bytes[window.start - blockSize + 482] === 1;
    while (more) {
      await window.fill(blockSize);
      if (window.length < blockSize) throw this.#fault("truncated", "The archive ends inside a sparse map.");
      more = window.bytes[window.start + 504] === 1;
      window.start += blockSize;
    }
  }

  // A sparse file holds its data without the gaps: all that is written in it is read.
  async *#file(name: string, size: number): AsyncGenerator<Embedded> {
    const window = this.#window;
    const start = window.offset;
    const { read } = this.#input;
    const content = (): AsyncGenerator<Uint8Array> => this.#content(size, start);
    yield {
      kind: "embedded",
      name,
      size: this.#isSparse ? null : size,
      stream: () => boundedStream(content(), { name, limits: this.#input.limits }),
      ...(read === undefined
        ? {}
        : { read: (from, length) => read(start + from, Math.max(0, Math.min(length, size - from))) }),
    };
    await this.#leave(start + size, paddingOf(size));
  }

  async *#content(size: number, start: number): AsyncGenerator<Uint8Array> {
    const window = this.#window;
    yield* taken(window, start + size - window.offset);
    if (window.offset < start + size) throw this.#fault("truncated", "The archive ends inside this member.");
  }

  async #pass(size: number): Promise<void> {
    await this.#leave(this.#window.offset + size, paddingOf(size));
  }

  // Passes over what is left of content that ends at `end`, and what pads it to whole blocks.
  async #leave(end: number, padding: number): Promise<void> {
    const window = this.#window;
    await skip(window, end - window.offset);
    if (window.offset < end) throw this.#fault("truncated", "The archive ends inside a member.");
    if ((await skip(window, padding)) < padding) throw this.#fault("truncated", "The archive ends inside a block.");
  }

  #fault(reason: "truncated" | "malformed", what: string): Error {
    return fault(reason, this.#input.name, what);
  }
}

function paddingOf(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}
