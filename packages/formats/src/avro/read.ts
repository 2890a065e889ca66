import { AssayError } from "@assay/spec";
import type { FormatInput, FormatItem } from "@assay/spec";
import { fault } from "../faults.ts";
import { NestedWriter } from "../rows/nested.ts";
import { ByteWindow } from "../stream/window.ts";
import { codecs } from "./codecs.ts";
import type { Unpack } from "./codecs.ts";
import { AvroData } from "./data.ts";
import { decoderOf } from "./schema.ts";
import type { Decode } from "./schema.ts";

/** Reads an Avro container file block by block. A block that is damaged is passed over and told. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  const window = new ByteWindow(input.stream(), input.signal);
  try {
    const header = await headerOf(input, window);
    yield* new AvroReader(input, window, header).items();
  } finally {
    await window.close();
  }
}

interface Header {
  readonly decode: Decode;
  readonly unpack: Unpack;
  readonly sync: Buffer;
}

const largestHeader = 16 << 20;
const largestPacked = 64 << 20;

// `Obj1`, a map of metadata, sixteen bytes that end each block. The header is as long as it turns out to be.
async function headerOf(input: FormatInput, window: ByteWindow): Promise<Header> {
  for (let size = 65_536; ; size *= 4) {
    await window.fill(size);
    const data = new AvroData(window.bytes.slice(window.start, window.end));
    try {
      data.fixed(4);
      const entries = metadata(data);
      const sync = Buffer.from(data.fixed(16));
      window.start += data.at;
      return { ...typed(input, entries), sync };
    } catch (error) {
      if (error instanceof AssayError) throw error;
      window.finish();
      if (window.length < size) throw fault("truncated", input.name, "It ends inside its header.", error);
      if (size > largestHeader) throw fault("malformed", input.name, "Its header is damaged.", error);
    }
  }
}

function metadata(data: AvroData): ReadonlyMap<string, Buffer> {
  const entries = new Map<string, Buffer>();
  for (let count = data.size(); count !== 0; count = data.size()) {
    if (count < 0) data.size();
    for (let index = Math.abs(count); index > 0; index--) entries.set(data.string(), data.bytes());
  }
  return entries;
}

function typed({ name }: FormatInput, entries: ReadonlyMap<string, Buffer>): Pick<Header, "decode" | "unpack"> {
  const codec = entries.get("avro.codec")?.toString("utf8") ?? "null";
  const unpack = codecs.get(codec === "" ? "null" : codec);
  if (unpack === undefined)
    throw fault("unsupported_format", name, "Its blocks are compressed by a codec that is not in the specification.");
  try {
    return { decode: decoderOf(JSON.parse(entries.get("avro.schema")?.toString("utf8") ?? "")), unpack };
  } catch (error) {
    throw fault("malformed", name, "Its schema is damaged.", error);
  }
}

class AvroReader {
  readonly #input: FormatInput;
  readonly #window: ByteWindow;
  readonly #header: Header;
  readonly #writer = new NestedWriter();
  #damaged = 0;
  #row = 0;

  constructor(input: FormatInput, window: ByteWindow, header: Header) {
    this.#input = input;
    this.#window = window;
    this.#header = header;
  }

  async *items(): AsyncGenerator<FormatItem> {
    let end: Error | undefined;
    try {
      for (let block = await this.#next(); block !== null; block = await this.#next()) {
        yield* this.#block(block.bytes, block.count);
        yield* this.#writer.ready;
      }
    } catch (error) {
      end =
        error instanceof Error
          ? error
          : fault("read_error", this.#input.name, "It could not be read to its end.", error);
    }
    yield* this.#writer.end();
    if (end !== undefined) throw end;
    if (this.#damaged > 0)
      throw fault("malformed", this.#input.name, `${this.#damaged} of its blocks are damaged; the others were read.`);
  }

  async #next(): Promise<{ readonly bytes: Uint8Array; readonly count: number } | null> {
    const window = this.#window;
    const { name } = this.#input;
    await window.fill(20);
    if (window.length === 0) {
      window.finish();
      return null;
    }
    const head = new AvroData(window.bytes.slice(window.start, window.end).subarray(0, 20));
    const [count, size] = this.#sizes(head);
    if (!(count >= 0 && size >= 0))
      throw fault("malformed", name, "The header of a block is damaged; what follows was not read.");
    if (size > largestPacked)
      throw fault("limit_bytes", name, "A block is larger than blocks may be; what follows was not read.");
    await window.fill(head.at + size + 16);
    if (window.length < head.at + size + 16) {
      window.finish();
      throw fault("truncated", name, "It ends inside a block.");
    }
    const start = window.start + head.at;
    const bytes = window.bytes.slice(start, start + size);
    const isMarked = this.#header.sync.equals(window.bytes.subarray(start + size, start + size + 16));
    window.start = start + size + 16;
    if (!isMarked) throw fault("malformed", name, "A block does not end where it should; what follows was not read.");
    return { bytes, count };
  }

  #sizes(head: AvroData): readonly [number, number] {
    try {
      return [head.size(), head.size()];
    } catch (error) {
      this.#window.finish();
      throw fault(
        this.#window.length < 20 ? "truncated" : "malformed",
        this.#input.name,
        "The header of a block is damaged; what follows was not read.",
        error,
      );
    }
  }

  async *#block(packed: Uint8Array, count: number): AsyncGenerator<FormatItem> {
    const before = this.#row;
    const data = await this.#unpacked(packed);
    for (let index = 0; data !== null && index < count; index++) {
      const value = this.#value(data);
      if (value === damaged) break;
      this.#writer.record(before + index);
      for (const [field, item] of value instanceof Map ? value.entries() : [["value", value] as const]) {
        const name = String(field);
        if (!this.#writer.plain(name, item)) yield* this.#writer.column(name, item);
      }
      yield* this.#writer.ready;
    }
    this.#row = Math.min(before + count, 2 ** 32 - 1);
  }

  async #unpacked(packed: Uint8Array): Promise<AvroData | null> {
    try {
      return new AvroData(await this.#header.unpack(packed));
    } catch {
      this.#damaged++; // told at the end
      return null;
    }
  }

  #value(data: AvroData): unknown {
    try {
      data.count();
      return this.#header.decode(data);
    } catch {
      this.#damaged++; // told at the end
      return damaged;
    }
  }
}

const damaged = Symbol("damaged");
