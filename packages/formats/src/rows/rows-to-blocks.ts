import type { Block, Cell, Embedded, Omission, RowField } from "@assay/spec";
import { printable } from "../archive/member-name.ts";
import { Labels } from "../block/labels.ts";
import { BlockWriter } from "../block/writer.ts";
import { hasBytes } from "../format.ts";
import { headText } from "../head-text.ts";
import { magics } from "../magic.ts";
import { TextStream } from "../stream/text-stream.ts";

/** Rows as a database gives them. */
export interface RowBatch {
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Makes blocks of a table's rows; each row is a record, each column a field. A cell of bytes is text where it is that, and a
 * member where it is a file there is a reader for; what neither knows (hashes, keys, ciphertext) is counted and told at the end.
 * `firstRow` is the number, from 0, of the first row given.
 */
export async function* rowsToBlocks(
  fields: readonly RowField[],
  batches: AsyncIterable<RowBatch> | Iterable<RowBatch>,
  firstRow = 0,
): AsyncGenerator<Block | Embedded | Omission> {
  const labels = new Labels();
  for (const { name } of fields) labels.add(name);
  const writer = new BlockWriter({ word: "row", labels, source: () => undefined, firstRecord: firstRow });
  const binary = new BinaryCells(fields);
  let row = firstRow;
  for await (const { rows } of batches) {
    for (const cells of rows) {
      writer.record();
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (typeof cell === "string") writer.text(column, cell);
        else if (cell !== null && cell !== undefined) yield* binary.take(writer, cell, column, row);
      }
      row++;
      if (writer.ready.length > 0) yield* writer.ready.splice(0);
    }
  }
  writer.flush();
  yield* writer.ready.splice(0);
  yield* binary.unknown();
}

/** Cells of bytes: text where they are that, members where they are files there is a reader for, else counted. */
export class BinaryCells {
  readonly #fields: readonly RowField[];
  readonly #unknown: number[] = [];

  constructor(fields: readonly RowField[]) {
    this.#fields = fields;
  }

  /** Writes a cell or gives it as a file. */
  async *take(writer: BlockWriter, cell: Uint8Array, column: number, row: number): AsyncGenerator<Embedded> {
    if (cell.length === 0) return;
    if (cell.length <= mostText && headText(cell) !== null) writer.cell(column, await utf8Of(cell), 0);
    else if (isFile(cell)) yield embedded(cell, `row ${row + 1}/${printable(this.#name(column))}`);
    else this.#unknown[column] = (this.#unknown[column] ?? 0) + 1;
  }

  /** What was in no known format, by column. */
  *unknown(): Generator<Omission> {
    for (const [column, count] of this.#unknown.entries()) {
      if (count === undefined) continue;
      const what = count === 1 ? "1 binary value" : `${count} binary values`;
      yield {
        kind: "omission",
        reason: "unsupported_format",
        detail: `${what} of column ${printable(this.#name(column))} in no known format.`,
      };
    }
  }

  #name(column: number): string {
    return this.#fields[column]?.name ?? `column ${column + 1}`;
  }
}

// Text of this length is a value; what is longer is a document.
const mostText = 65_536;

// Long text, or what begins like a format there is a reader for.
function isFile(cell: Uint8Array): boolean {
  if (magics.some(({ reader, bytes, offset }) => reader !== undefined && hasBytes(cell, bytes, offset))) return true;
  return cell.length > mostText && headText(cell.subarray(0, mostText)) !== null;
}

function embedded(cell: Uint8Array, name: string): Embedded {
  return {
    kind: "embedded",
    name,
    size: cell.length,
    stream: () => once(cell),
    read: (start, length) => Promise.resolve(cell.subarray(start, start + length)),
  };
}

async function utf8Of(cell: Uint8Array): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of new TextStream(once(cell)).chunks()) chunks.push(chunk.slice());
  return Buffer.concat(chunks);
}

// oxlint-disable-next-line require-await -- a stream of one chunk
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
