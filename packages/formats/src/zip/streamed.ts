import { crc32 } from "node:zlib";
import type { Embedded, FormatInput } from "@assay/spec";
import { damage } from "../archive/damage.ts";
import { fault } from "../faults.ts";
import { boundedStream } from "../stream/bounded.ts";
import { drain, shared } from "../stream/drain.ts";
import { skip, taken } from "../stream/taken.ts";
import { ByteWindow } from "../stream/window.ts";
import { methods } from "./decompress.ts";
import type { MemberUnpack } from "./decompress.ts";
import { Fields, localEntry } from "./entry.ts";
import type { ZipEntry } from "./entry.ts";
import { unpacked, unreadable } from "./member.ts";

/** The members of an archive by their local headers, as they stream by. */
export async function* streamedMembers(
  input: FormatInput,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Embedded> {
  const window = new ByteWindow(stream, input.signal);
  try {
    yield* new StreamedZip(input, window).members();
    window.finish();
  } finally {
    await window.close();
  }
}

const localSignature = 0x0403_4b50;
const centralSignature = 0x0201_4b50;
const descriptorSignature = 0x0807_4b50;

class StreamedZip {
  readonly #input: FormatInput;
  readonly #window: ByteWindow;

  constructor(input: FormatInput, window: ByteWindow) {
    this.#input = input;
    this.#window = window;
  }

  async *members(): AsyncGenerator<Embedded> {
    const { limits, name } = this.#input;
    let count = 0;
    for (let entry = await this.#next(); entry !== null; entry = await this.#next()) {
      if (++count > limits.members) {
        throw fault("limit_members", name, `It holds more than ${limits.members} members; the rest was not read.`);
      }
      yield* this.#isOpen(entry) ? this.#openMember(entry) : this.#member(entry);
    }
    const window = this.#window;
    window.finish();
    if (window.length < 4) throw fault("truncated", name, "The archive ends before its list of members.");
    if (signatureAt(window, 0) === centralSignature) return;
    throw fault("malformed", name, `No member begins at byte ${window.offset}; from there on it was not read.`);
  }

  async #next(): Promise<ZipEntry | null> {
    const window = this.#window;
    await window.fill(30);
    if (window.length < 30 || signatureAt(window, 0) !== localSignature) return null;
    const fixed = new Fields(window.bytes.subarray(window.start, window.start + 30));
    const length = 30 + fixed.u16(26) + fixed.u16(28);
    await window.fill(length);
    if (window.length < length) throw fault("truncated", this.#input.name, "The archive ends inside a header.");
    const entry = localEntry(new Fields(window.bytes.slice(window.start, window.start + length)), window.offset);
    window.start += length;
    return entry;
  }

  // Written to a stream: the sizes follow the data, which tells its own end.
  #isOpen({ hasDescriptor, packed }: ZipEntry): boolean {
    return hasDescriptor && packed === 0;
  }

  async *#member(entry: ZipEntry): AsyncGenerator<Embedded> {
    const { name, size, packed } = entry;
    const end = this.#window.offset + packed;
    const unread = unreadable(entry);
    if (unread !== undefined) yield { kind: "embedded", name, size, unread };
    else if (!name.endsWith("/") || packed > 0) {
      const content = (): AsyncIterable<Uint8Array> => unpacked(entry, this.#packed(entry), this.#input.signal);
      yield {
        kind: "embedded",
        name,
        size,
        stream: () => boundedStream(content(), { name, limits: this.#input.limits, packed: () => packed }),
      };
    }
    await skip(this.#window, end - this.#window.offset);
    if (entry.hasDescriptor) await this.#descriptor();
  }

  async *#packed({ packed, name }: ZipEntry): AsyncGenerator<Uint8Array> {
    const window = this.#window;
    const end = window.offset + packed;
    yield* taken(window, packed);
    if (window.offset < end) throw fault("truncated", name, "The archive ends inside this member.");
  }

  // Its end is where it has unpacked to, so it is unpacked also where nobody reads it.
  async *#openMember(entry: ZipEntry): AsyncGenerator<Embedded> {
    const { name } = entry;
    const unpack = methods[entry.method]?.unpack;
    if (unpack === undefined || entry.isEncrypted) {
      const status = unreadable(entry);
      yield { kind: "embedded", name, size: null, unread: status ?? { status: "failed", reason: "malformed" } };
      throw fault(
        "malformed",
        this.#input.name,
        `The length of member ${name} is not told before its data; from there on it was not read.`,
      );
    }
    const start = this.#window.offset;
    const bounds = { name, limits: this.#input.limits, packed: () => this.#window.base + this.#window.end - start };
    const content = boundedStream(this.#inflated(entry, unpack), bounds);
    yield { kind: "embedded", name, size: null, stream: () => shared(content) };
    await drain(content);
    if (this.#openEnd === null)
      throw fault(
        "malformed",
        this.#input.name,
        `Member ${name} could not be read to its end; what follows was not read.`,
      );
    this.#openEnd = null;
  }

  // Where the member under way was found to end.
  #openEnd: number | null = null;

  async *#inflated(entry: ZipEntry, unpack: MemberUnpack): AsyncGenerator<Uint8Array> {
    const window = this.#window;
    let sum = 0;
    try {
      for await (const chunk of unpack(window, entry)) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw damage(entry.name, error);
    }
    window.finish();
    const crc = await this.#descriptor();
    this.#openEnd = window.offset;
    if (crc !== sum)
      throw fault("malformed", entry.name, "The member's checksum does not fit; its content is damaged.");
  }

  // APPNOTE.TXT, 4.3.9: perhaps a signature, the checksum, and two sizes of 4 or 8 bytes: whichever a header follows.
  async #descriptor(): Promise<number | null> {
    const window = this.#window;
    await window.fill(28);
    const at = signatureAt(window, 0) === descriptorSignature ? 4 : 0;
    const crc = signatureAt(window, at);
    const isWide = !isHeader(signatureAt(window, at + 12)) && isHeader(signatureAt(window, at + 20));
    window.start += Math.min(window.length, at + (isWide ? 20 : 12));
    return crc;
  }
}

function isHeader(signature: number): boolean {
  return signature === localSignature || signature === centralSignature;
}

function signatureAt({ bytes, start, end }: ByteWindow, at: number): number {
  return start + at + 4 > end ? -1 : new DataView(bytes.buffer, bytes.byteOffset + start + at, 4).getUint32(0, true);
}
