import type { FileHandle } from "node:fs/promises";
import { AssayError } from "@assay/spec";
import type { FormatInput, FormatItem } from "@assay/spec";
import { RecordBatchReader } from "apache-arrow";
import type { RecordBatch } from "apache-arrow";
import { fault } from "../faults.ts";
import type { Archive } from "../zip/directory.ts";
import { atHand } from "../zip/read.ts";
import { NestedWriter } from "../rows/nested.ts";
import { registerCodecs } from "./codecs.ts";
import { plainValue } from "./value.ts";

/** Reads Arrow data batch by batch: a file by its footer, and a stream, or a file whose footer is missing, as it comes. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  registerCodecs();
  const writer = new NestedWriter();
  let row = 0;
  let damage: Error | undefined;
  try {
    for await (const batch of batchesOf(input)) {
      if (!isPlausible(batch))
        throw fault("malformed", input.name, "A batch says it has more rows than its bytes can hold.");
      yield* rowsOf(batch, row, writer, input.signal);
      row += batch.numRows;
    }
  } catch (error) {
    damage = damageOf(input, error);
  }
  yield* writer.end();
  if (damage !== undefined) throw damage;
}

async function* batchesOf(input: FormatInput): AsyncGenerator<RecordBatch> {
  const { archive, stream } = await atHand(input);
  const file = archive === null || !(await isWholeFile(archive)) ? null : archive;
  const source = new Source({ ...input, stream });
  const reader = await (file === null
    ? RecordBatchReader.from(source.stream())
    : RecordBatchReader.from(handleOf(file)));
  try {
    await reader.open({ autoDestroy: false });
    yield* reader;
  } finally {
    await reader.cancel();
  }
  if (file === null) source.finish();
}

const mark = "ARROW1";

async function isWholeFile({ size, read: at }: Archive): Promise<boolean> {
  const [start, end] = size < 20 ? [] : [await at(0, 6), await at(size - 6, 6)];
  return [start, end].every((bytes) => bytes !== undefined && Buffer.from(bytes).toString("latin1") === mark);
}

// The parser reads a file by its footer, through what looks like a handle of node:fs.
function handleOf({ size, read: at }: Archive): FileHandle {
  const handle = {
    fd: 0,
    stat: () => Promise.resolve({ size }),
    close: () => Promise.resolve(),
    async read(buffer: Uint8Array, offset: number, length: number, position: number) {
      const bytes =
        length > 0 && position >= 0 ? await at(position, Math.min(length, size - position)) : new Uint8Array(0);
      buffer.set(bytes.subarray(0, length), offset);
      return { bytesRead: bytes.length, buffer };
    },
  };
  return handle as unknown as FileHandle; // these four are all that is called
}

async function* rowsOf(
  batch: RecordBatch,
  start: number,
  writer: NestedWriter,
  signal: AbortSignal,
): AsyncGenerator<FormatItem> {
  const columns = batch.schema.fields.map(({ name, type }, index) => ({ name, type, values: batch.getChildAt(index) }));
  for (let row = 0; row < batch.numRows; row++) {
    signal.throwIfAborted();
    writer.record(start + row);
    for (const { name, type, values } of columns) {
      const value = plainValue(values?.get(row), type);
      if (!writer.plain(name, value)) yield* writer.column(name, value);
    }
    yield* writer.ready;
  }
}

// A row takes a bit at least, but where all its columns are null; then it takes nothing.
function isPlausible({ numRows, data }: RecordBatch): boolean {
  return numRows <= data.children.reduce((sum, child) => sum + child.byteLength, 0) * 8 + spareRows;
}

const spareRows = 1_000_000;

/** The bytes of the stream: in a file they come after eight of a mark. */
class Source {
  readonly #input: FormatInput;
  #tail = Buffer.alloc(0);
  #isFile = false;

  constructor(input: FormatInput) {
    this.#input = input;
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    let head: Buffer | null = Buffer.alloc(0);
    for await (const chunk of this.#input.stream()) {
      this.#input.signal.throwIfAborted();
      const own = Buffer.from(chunk);
      this.#tail = Buffer.concat([this.#tail.subarray(-8), own.subarray(-8)]).subarray(-8);
      if (head === null) yield own;
      else {
        head = Buffer.concat([head, own]);
        if (head.length < 8) continue;
        yield this.#begun(head);
        head = null;
      }
    }
    if (head !== null) throw fault("truncated", this.#input.name, "It ends before its schema.");
  }

  /** Throws where a file does not end as one does. */
  finish(): void {
    const end = this.#tail.toString("latin1");
    if (this.#isFile && !end.endsWith(mark))
      throw fault("truncated", this.#input.name, "Its end is missing; the batches there are were read.");
  }

  #begun(head: Buffer): Buffer {
    const start = head.toString("latin1", 0, 6);
    if (start.startsWith("FEA1"))
      throw fault(
        "unsupported_format",
        this.#input.name,
        "It is Feather version 1, which is not read; newer programs write version 2.",
      );
    this.#isFile = start === mark;
    return this.#isFile ? head.subarray(8) : head;
  }
}

function damageOf({ name, signal }: FormatInput, error: unknown): Error {
  signal.throwIfAborted();
  if (error instanceof AssayError) return error;
  const message = error instanceof Error ? error.message : "";
  if (/codec|[Uu]nrecognized|not (?:yet )?(?:supported|implemented)/.test(message))
    return fault("unsupported_format", name, "It holds a type or a codec that is not read.", error);
  if (/ended|[Ee]xpected to read/.test(message))
    return fault("truncated", name, "It ends inside a batch; those before it were read.", error);
  return fault("malformed", name, "A batch does not fit its schema; those before it were read.", error);
}
