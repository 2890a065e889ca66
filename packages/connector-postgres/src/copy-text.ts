import { Buffer } from "node:buffer";
import type { Cell } from "@assay/spec";

const newline = 0x0a;

/**
 * Rows of PostgreSQL's COPY text format, as its bytes arrive: cells separated by tabs, rows by line feeds, `\N` for null, and C-like
 * escapes for what would be mistaken for these (PostgreSQL manual, COPY, "Text Format").
 */
export class CopyText {
  #rest: Buffer = Buffer.alloc(0);
  readonly #binary: readonly boolean[];

  /** `binary` tells which columns are bytea, written as `\x` and hex. */
  constructor(binary: readonly boolean[]) {
    this.#binary = binary;
  }

  /** The rows that are whole with this chunk. */
  take(chunk: Buffer): Cell[][] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const end = bytes.lastIndexOf(newline);
    if (end < 0) {
      this.#rest = bytes;
      return [];
    }
    this.#rest = bytes.subarray(end + 1);
    return bytes
      .toString("utf8", 0, end)
      .split("\n")
      .map((line) => this.#row(line));
  }

  #row(line: string): Cell[] {
    const cells = line.split("\t");
    if (!line.includes("\\")) return cells;
    return cells.map((cell, column) => this.#cell(cell, column));
  }

  #cell(cell: string, column: number): Cell {
    if (!cell.includes("\\")) return cell;
    if (cell === "\\N") return null;
    const text = cell.replace(/\\([0-7]{1,3}|x[0-9a-fA-F]{1,2}|.)/gs, unescape);
    return this.#binary[column] === true && text.startsWith("\\x")
      ? new Uint8Array(Buffer.from(text.slice(2), "hex"))
      : text;
  }
}

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

function unescape(_whole: string, what: string): string {
  return escapes[what] ?? what; // COPY TO writes these and doubled backslashes only
}
