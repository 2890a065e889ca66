import type { FormatInput, FormatItem } from "@assay/spec";
import { htmlPage } from "../html/page.ts";
import { boundedStream } from "../stream/bounded.ts";
import type { LineReader } from "../stream/line-reader.ts";
import { drain, shared } from "../stream/drain.ts";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";
import { MailHeader } from "./headers.ts";
import { partName } from "./part-name.ts";
import { transferDecoder } from "./transfer.ts";
import type { TransferDecoder } from "./transfer.ts";
import { nowhere } from "./writers.ts";
import type { MailWriters } from "./writers.ts";

/** What a mail file is made of, for its messages. */
export interface MailFile {
  readonly input: FormatInput;
  readonly lines: LineReader;
  readonly writers: MailWriters;
  /** Whether the line under way begins the next message. */
  readonly isNextMessage: () => boolean;
}

/** The longest header that is taken in; the rest is text. */
const longestHeader = 1 << 18;

const deepest = 64;

// Parts that are told apart.
const mostParts = 100_000;

/**
 * One message (RFC 5322, RFC 2045 to 2049): its fields, its text as it reads, and its attachments as members, in one pass
 * over its lines.
 */
export class MailMessage {
  /** Encrypted parts met. */
  encrypted = 0;
  /** Whether parts lie deeper than can be told apart; they were read as text. */
  isTooDeep = false;
  /** Whether there are more parts than the limit; the rest was read as text. */
  hasTooMany = false;
  readonly #file: MailFile;
  readonly #boundaries: string[] = [];
  #members: number;
  #part = 0;
  // Which boundary the last body ended with, and whether it is its last; -1 at the end of the message.
  #level = -1;
  #isClosing = false;
  #isBodyDone = false;

  constructor(file: MailFile, members: number) {
    this.#file = file;
    this.#members = members;
  }

  /** Members so far, those before it counted. */
  get members(): number {
    return this.#members;
  }

  /** All that it holds. */
  async *items(): AsyncGenerator<FormatItem> {
    this.#file.writers.beginMessage();
    yield* this.#entity();
  }

  async *#entity(): AsyncGenerator<FormatItem> {
    const header = await this.#header();
    const boundary = header.parameter("content-type", "boundary");
    if (/^application\/(?:x-)?pkcs7-mime$|^multipart\/encrypted$/.test(header.type)) this.encrypted++;
    if (!header.type.startsWith("multipart/") || boundary === undefined) yield* this.#leaf(header);
    else if (this.#boundaries.length < deepest) yield* this.#multipart(boundary);
    else {
      this.isTooDeep = true;
      yield* this.#leaf(new MailHeader());
    }
  }

  async #header(): Promise<MailHeader> {
    const { lines, writers, isNextMessage } = this.#file;
    const header = new MailHeader();
    let unfolded: Uint8Array[] = [];
    let offset = 0;
    let length = 0;
    const take = (): boolean => unfolded.length === 0 || header.add(Buffer.concat(unfolded), offset);
    while (length < longestHeader && (lines.step() || (await lines.more()))) {
      const line = lines.bytes.slice(lines.start, lines.end);
      length += line.length;
      const isFolded = unfolded.length > 0 && (!lines.isBegun || line[0] === 0x20 || line[0] === 0x09);
      if (!isFolded && (line.length === 0 || isNextMessage() || this.#isBoundary() || !startsField(line))) {
        if (line.length > 0) lines.again();
        break;
      }
      if (isFolded) unfolded.push(line);
      else {
        take();
        unfolded = [line];
        offset = lines.offset;
      }
    }
    take();
    this.#nameParts();
    for (const field of header.fields) writers.header(field);
    return header;
  }

  // Places of a single message count its parts; of a mailbox, its messages.
  #nameParts(): void {
    const { writers, isNextMessage } = this.#file;
    if (isNextMessage === never) writers.number = this.#part;
  }

  async *#multipart(boundary: string): AsyncGenerator<FormatItem> {
    const level = this.#boundaries.push(boundary) - 1;
    yield* this.#text(transferDecoder("7bit"), undefined, false); // what stands before the first part
    while (this.#level === level && !this.#isClosing) {
      if (this.#part < mostParts) yield* this.#entity();
      else {
        this.hasTooMany = true;
        this.#boundaries.length = 0;
        yield* this.#text(transferDecoder("7bit"), undefined, false);
      }
    }
    this.#boundaries.length = Math.min(level, this.#boundaries.length);
    if (this.#level === level) yield* this.#text(transferDecoder("7bit"), undefined, false); // and after the last
  }

  async *#leaf(header: MailHeader): AsyncGenerator<FormatItem> {
    this.#nameParts();
    this.#part++;
    const decoder = transferDecoder(header.get("content-transfer-encoding"));
    const isAttached = /^\s*attachment/i.test(header.get("content-disposition")) || header.fileName !== undefined;
    const isPage = header.type === "text/html";
    if (!isAttached && (isPage || isProse.test(header.type)))
      yield* this.#text(decoder, header.parameter("content-type", "charset"), isPage);
    else yield* this.#member(header, decoder);
  }

  async *#member(header: MailHeader, decoder: TransferDecoder): AsyncGenerator<FormatItem> {
    const { limits } = this.#file.input;
    const name = partName(header, this.#part - 1);
    const content = this.#content(decoder);
    this.#members++;
    if (this.#members <= limits.members) {
      const bounded = boundedStream(content, { name, limits });
      yield { kind: "embedded", name, size: null, stream: () => shared(bounded) };
    }
    await drain(content);
    while (!this.#isBodyDone && (await this.#bodyLine())); // where a limit ended it
  }

  async *#text(decoder: TransferDecoder, charset: string | undefined, isPage: boolean): AsyncGenerator<FormatItem> {
    const { input, lines, writers } = this.#file;
    const isExact = decoder.isPlain && (charset === undefined || /^(?:us-ascii|utf-8)$/i.test(charset));
    const text = new TextStream(this.#content(decoder), { declared: () => charset, signal: input.signal });
    const window = new ByteWindow(
      text.chunks(),
      input.signal,
      isExact ? lines.offset + lines.next - lines.start : nowhere,
    );
    if (isPage) yield* htmlPage(window, writers.html, () => writers.number);
    else yield* this.#prose(window, text);
    window.finish();
    writers.endText();
    yield* writers.blocks(false);
  }

  async *#prose(window: ByteWindow, text: TextStream): AsyncGenerator<FormatItem> {
    const { writers } = this.#file;
    const { base } = window;
    for (;;) {
      await window.fill(step);
      if (window.length === 0) return;
      const { bytes, start, end, offset } = window;
      const source = text.sourceOffset(offset - base);
      writers.text(bytes, start, end, source === undefined ? nowhere : base + source);
      window.start = end;
      yield* writers.blocks(false);
    }
  }

  // The decoded bytes of a body, up to the boundary that ends it.
  async *#content(decoder: TransferDecoder): AsyncGenerator<Uint8Array> {
    const { lines } = this.#file;
    this.#isBodyDone = false;
    let chunk = new Uint8Array(firstStep);
    let length = 0;
    while (await this.#bodyLine()) {
      const { bytes, start, end, next, isWhole } = lines;
      const out = decoder.line(bytes.subarray(start, end), isWhole ? bytes.subarray(end, next) : nothing);
      if (length + out.length > chunk.length) {
        if (length > 0) yield chunk.subarray(0, length);
        chunk = new Uint8Array(Math.max(step, out.length));
        length = 0;
      }
      chunk.set(out, length);
      length += out.length;
    }
    this.#isBodyDone = true;
    const rest = decoder.end();
    if (length > 0) yield chunk.subarray(0, length);
    if (rest.length > 0) yield rest;
  }

  // Goes to the next line of the body; false at its end, which is then told by `#level`.
  async #bodyLine(): Promise<boolean> {
    const { lines, isNextMessage } = this.#file;
    this.#level = -1;
    if (!lines.step() && !(await lines.more())) return false;
    if (!lines.isBegun) return true;
    if (isNextMessage()) {
      lines.again();
      return false;
    }
    return !this.#isBoundary();
  }

  // Whether the line is a boundary of one of the parts around (RFC 2046, 5.1.1): the innermost that fits.
  #isBoundary(): boolean {
    const { bytes, start, end, isBegun } = this.#file.lines;
    if (
      !isBegun ||
      this.#boundaries.length === 0 ||
      bytes[start] !== 0x2d ||
      bytes[start + 1] !== 0x2d ||
      end - start > 300
    )
      return false;
    const line = Buffer.from(bytes.subarray(start + 2, end))
      .toString("latin1")
      .trimEnd();
    for (let level = this.#boundaries.length - 1; level >= 0; level--) {
      const boundary = this.#boundaries[level] ?? "";
      if (line !== boundary && line !== `${boundary}--`) continue;
      this.#level = level;
      this.#isClosing = line !== boundary;
      return true;
    }
    return false;
  }
}

/** For a file of one message: no line begins another. */
export function never(): boolean {
  return false;
}

const step = 65_536;
const firstStep = 4096;
const nothing = new Uint8Array(0);

// What reads as text; calendars, tables and the like are members, so that their own reader has them.
const isProse =
  /^text\/(?:plain|enriched|x-[\w-]+|markdown|richtext)$|^message\/(?:delivery-status|disposition-notification)$/;

function startsField(line: Uint8Array): boolean {
  const colon = line.subarray(0, 80).indexOf(0x3a);
  if (colon < 1) return false;
  for (let at = 0; at < colon; at++)
    if ((line[at] ?? 0) <= 0x20 && !(at === colon - 1 && line[at] === 0x20)) return false;
  return true;
}
