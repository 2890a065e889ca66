import type { Block, FormatInput, FormatItem } from "@assay/spec";
import { fault } from "../faults.ts";
import { xmlEvents } from "../markup/xml-events.ts";
import type { XmlListener } from "../markup/xml-events.ts";
import { openPackage } from "../zip/package.ts";
import type { ZipPackage } from "../zip/package.ts";
import { read as readZip } from "../zip/read.ts";
import { DocumentPart } from "./part.ts";
import type { Vocabulary } from "./part.ts";
import { DocumentWriter } from "./writer.ts";

/** Opens a document that is a zip archive and reads its parts; one without a list of its members is read as an archive. */
export async function* readDocument(
  input: FormatInput,
  parts: (reader: PackageReader) => AsyncIterable<FormatItem>,
): AsyncGenerator<FormatItem> {
  const opened = await openPackage(input);
  if (opened.parts === null) {
    yield* readZip(opened.input);
    return;
  }
  const reader = new PackageReader(input, opened.parts);
  yield* parts(reader);
  yield* reader.end();
  if (opened.isCut)
    throw fault(
      "limit_members",
      input.name,
      `It holds more than ${input.limits.members} parts; the rest was not read.`,
    );
}

/** Reads the parts of one document. What is wrong with a part is told at the end, after all others were read. */
export class PackageReader {
  readonly writer = new DocumentWriter();
  readonly parts: ZipPackage;
  readonly input: FormatInput;
  readonly #done = new Set<string>();
  #fault: unknown;

  constructor(input: FormatInput, parts: ZipPackage) {
    this.input = input;
    this.parts = parts;
  }

  /** Whether a part has been read. */
  isDone(part: string): boolean {
    return this.#done.has(part);
  }

  /** Marks a part as one that holds nothing to read. */
  pass(part: string): void {
    this.#done.add(part);
  }

  /** Keeps the first fault. */
  note(error: unknown): void {
    this.input.signal.throwIfAborted();
    this.#fault ??= error;
  }

  /** Reads a part as running text in a section of its own. */
  async *document(part: string, steps: readonly string[], vocabulary: Vocabulary): AsyncGenerator<Block> {
    this.writer.section(steps);
    const listener = new DocumentPart(this.writer, vocabulary);
    yield* this.into(part, listener);
    listener.end();
    if (listener.isTooDeep)
      this.note(
        fault(
          "limit_depth",
          this.input.name,
          `Part ${part} is nested too deep; the deepest of it was read as plain text.`,
        ),
      );
    yield* this.writer.ready;
  }

  /** Tells a part's elements to a listener; blocks that become complete are passed on. */
  async *into(part: string, listener: XmlListener): AsyncGenerator<Block> {
    if (this.#done.has(part) || part === "") return;
    this.#done.add(part);
    const unread = this.parts.unread(part);
    if (unread !== undefined)
      return this.note(fault(unread.reason, this.input.name, `Part ${part} could not be read.`));
    const events = xmlEvents(this.parts.stream(part), listener, this.input.signal);
    try {
      for (let next = await events.next(); ; next = await events.next()) {
        yield* this.writer.ready;
        if (next.done !== true) continue;
        if (next.value.isOpen) this.note(fault("truncated", this.input.name, `Part ${part} ends inside an element.`));
        return;
      }
    } catch (error) {
      this.note(error);
    } finally {
      await events.return({ isOpen: false });
    }
  }

  /** The rest of the blocks; then the first fault is thrown. */
  *end(): Generator<Block> {
    this.writer.flush();
    yield* this.writer.ready;
    if (this.#fault !== undefined) throw this.#fault as Error; // what a stream or a parser threw
  }
}
