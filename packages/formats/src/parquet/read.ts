import { AssayError } from "@assay/spec";
import type { FormatInput, FormatItem } from "@assay/spec";
import { parquetMetadataAsync, parquetRead, parquetSchema } from "hyparquet";
import type { AsyncBuffer, FileMetaData } from "hyparquet";
import { fault } from "../faults.ts";
import { NestedWriter } from "../rows/nested.ts";
import { randomAccess } from "../stream/random-access.ts";
import { batchesOf } from "./batches.ts";
import type { Batch } from "./batches.ts";
import { compressors } from "./codecs.ts";
import { pageFault } from "./pages.ts";
import { chosenGroups } from "./sample.ts";
import { SpannedFile } from "./spans.ts";

/** Reads a Parquet file: row group by row group, its columns together as far as memory allows. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  const { size, bytes } = await randomAccess(input, "Parquet");
  const file: AsyncBuffer = {
    byteLength: size,
    slice: async (start, end = size) =>
      (await bytes(start < 0 ? size + start : start, (end < 0 ? size + end : end) - (start < 0 ? size + start : start)))
        .buffer,
  };
  const metadata = await typed(input, async () => {
    if (size < 12) throw fault("truncated", input.name, "It is too short to have a footer.");
    const end = Buffer.from(await file.slice(size - 4, size)).toString("latin1");
    if (end === "PARE") throw fault("encrypted", input.name, "Its footer is encrypted.");
    if (end !== "PAR1")
      throw fault("truncated", input.name, "Its footer is missing; without it no column can be found.");
    return parquetMetadataAsync(file, { geoparquet: false });
  });
  yield* new ParquetReader(input, file, metadata).items();
}

/** The most values one column of a row group may say it has: their pointers alone are 400 MB. */
const mostValues = 50_000_000;

class ParquetReader {
  readonly #input: FormatInput;
  readonly #file: SpannedFile;
  readonly #metadata: FileMetaData;
  readonly #writer = new NestedWriter();
  readonly #failed = new Map<string, AssayError>();

  constructor(input: FormatInput, file: AsyncBuffer, metadata: FileMetaData) {
    this.#input = input;
    this.#file = new SpannedFile(file);
    this.#metadata = metadata;
  }

  async *items(): AsyncGenerator<FormatItem> {
    const { sample } = this.#input;
    const { groups, sampling } = chosenGroups(this.#metadata.row_groups, sample);
    for (const group of groups) {
      const start = this.#metadata.row_groups
        .slice(0, group)
        .reduce((sum, { num_rows: rows }) => sum + Number(rows), 0);
      for (const batch of await this.#batches(group)) yield* this.#batch(group, start, batch);
    }
    yield* this.#writer.end();
    yield* this.#told();
    if (sampling !== undefined) yield { kind: "sampled", sampling };
  }

  async #batches(group: number): Promise<readonly Batch[]> {
    return typed(this.#input, () => {
      const columns = parquetSchema(this.#metadata).children.map(({ element }) => element.name);
      return Promise.resolve(batchesOf(this.#metadata, group, columns));
    });
  }

  async *#batch(group: number, start: number, { columns }: Batch): AsyncGenerator<FormatItem> {
    const rows = Number(this.#metadata.row_groups[group]?.num_rows ?? 0);
    const data = await this.#columns(group, columns, start, rows);
    const end = Math.min(rows, Math.max(0, ...data.map((column) => column.end)));
    for (let row = 0; row < end; row++) {
      this.#writer.record(start + row);
      for (const column of data) {
        const value = column.at(row);
        if (!this.#writer.plain(column.name, value)) yield* this.#writer.column(column.name, value);
      }
      yield* this.#writer.ready;
    }
  }

  // All at once; where that fails one by one, so that a column that cannot be read does not hide the others.
  async #columns(
    group: number,
    names: readonly string[],
    start: number,
    rows: number,
  ): Promise<readonly ColumnValues[]> {
    try {
      return await this.#decoded(group, names, start, rows);
    } catch (error) {
      if (!(error instanceof AssayError)) throw error;
      const [name = ""] = names;
      if (names.length > 1) {
        const found: ColumnValues[] = [];
        for (const one of names) found.push(...(await this.#columns(group, [one], start, rows)));
        return found;
      }
      if (!this.#failed.has(name)) this.#failed.set(name, error);
      return [];
    }
  }

  async #decoded(
    group: number,
    names: readonly string[],
    start: number,
    rows: number,
  ): Promise<readonly ColumnValues[]> {
    const columns = new Map(names.map((name) => [name, new ColumnValues(name)]));
    await typed(this.#input, async () => {
      if (rows > mostValues)
        throw fault("limit_cells", this.#input.name, `A row group of more than ${mostValues} rows was not read.`);
      await this.#check(group, names);
      return parquetRead({
        file: this.#file,
        metadata: this.#metadata,
        columns: [...names],
        rowStart: start,
        rowEnd: start + rows,
        compressors,
        parsers,
        utf8: false,
        onChunk: ({ columnName, columnData, rowStart }) => columns.get(columnName)?.add(rowStart - start, columnData),
      });
    });
    return [...columns.values()];
  }

  // What would make the decoder run without end or unpack without bounds is told before.
  async #check(group: number, names: readonly string[]): Promise<void> {
    const chunks = (this.#metadata.row_groups[group]?.columns ?? []).flatMap(({ meta_data: meta }) =>
      meta !== undefined && names.includes(meta.path_in_schema[0] ?? "") ? [meta] : [],
    );
    await this.#file.hold(chunks);
    for (const meta of chunks) {
      const wrong = pageFault(this.#file.chunk(meta), meta);
      if (wrong !== null) throw fault("malformed", this.#input.name, wrong);
    }
  }

  *#told(): Generator<FormatItem> {
    const total = this.#metadata.schema[0]?.num_children ?? 0;
    const [first] = this.#failed.values();
    if (first === undefined) return;
    if (this.#failed.size >= total) throw first;
    yield {
      kind: "omission",
      reason: first.reason ?? "malformed",
      detail: `${this.#failed.size} of ${total} columns could not be read in whole: ${first.message}`,
    };
  }
}

/** A column's values of one row group, in the pieces they were decoded in. */
class ColumnValues {
  readonly name: string;
  readonly #pieces: { readonly start: number; readonly values: ArrayLike<unknown> }[] = [];
  #piece = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** One past the last row there is a value for. */
  get end(): number {
    return this.#pieces.reduce((end, { start, values }) => Math.max(end, start + values.length), 0);
  }

  add(start: number, values: ArrayLike<unknown>): void {
    this.#pieces.push({ start, values });
  }

  /** The value of a row; rows are asked for in order. */
  at(row: number): unknown {
    let piece = this.#pieces[this.#piece];
    while (piece !== undefined && row >= piece.start + piece.values.length) piece = this.#pieces[++this.#piece];
    return piece === undefined || row < piece.start ? undefined : piece.values[row - piece.start];
  }
}

// JSON stays text: what is in it is found all the same, and a damaged value does not end its column.
const parsers = {
  jsonFromBytes: (bytes: Uint8Array | undefined) =>
    bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8"),
};

async function typed<T>(input: FormatInput, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    input.signal.throwIfAborted();
    if (error instanceof AssayError || !(error instanceof Error)) throw error;
    if (/unsupported|not supported/.test(error.message))
      throw fault("unsupported_format", input.name, "It uses an encoding, a codec or a type that is not read.", error);
    throw fault("malformed", input.name, "Its footer or its pages do not fit together.", error);
  }
}
