import Database from "better-sqlite3";
import type { FormatInput, FormatItem } from "@assay/spec";
import { fault } from "../faults.ts";
import { DatabaseWriter } from "../tables/database.ts";

/** Larger databases are not held in memory; the SQLite connector reads them where they lie. */
export const largest = 256 << 20;

/** Reads a database file from memory: its tables, row by row. Views show what tables hold; a virtual table's own tables are read. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  const bytes = await content(input);
  const database = opened(input.name, bytes);
  try {
    const writer = new DatabaseWriter();
    let damage: Error | undefined;
    for (const table of tablesOf(input.name, database)) {
      try {
        yield* rowsOf(input, database, table, writer);
      } catch (error) {
        damage ??= damageOf(input.name, error);
      }
    }
    yield* writer.end();
    if (damage !== undefined) throw damage;
    if (isCut(bytes)) throw fault("truncated", input.name, "The file is shorter than its header says.");
  } finally {
    database.close();
  }
}

async function content({ name, size, stream, signal }: FormatInput): Promise<Buffer> {
  if (size !== null && size > largest) throw tooLarge(name);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream()) {
    signal.throwIfAborted();
    length += chunk.length;
    if (length > largest) throw tooLarge(name);
    chunks.push(chunk.slice());
  }
  return Buffer.concat(chunks, length);
}

function tooLarge(name: string): Error {
  return fault(
    "limit_bytes",
    name,
    `A database of more than ${largest >> 20} MiB is not read as a file; name it as a source of its own: sqlite:PATH.`,
  );
}

// The write version 2 asks for a log beside the file, which a database in memory cannot have (fileformat2.html, 1.3).
function opened(name: string, bytes: Buffer): Database.Database {
  const held = Buffer.from(bytes);
  for (const at of [18, 19]) if (held[at] === 2) held[at] = 1;
  try {
    const database = new Database(held, { readonly: true });
    database.pragma("trusted_schema = OFF");
    database.pragma("cell_size_check = ON");
    database.defaultSafeIntegers(true);
    return database;
  } catch (error) {
    throw damageOf(name, error);
  }
}

interface Table {
  readonly name: string;
}

function tablesOf(name: string, database: Database.Database): readonly Table[] {
  try {
    return database
      .prepare<[], Table>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY rootpage, name",
      )
      .all()
      .filter((table) => typeof table.name === "string");
  } catch (error) {
    throw damageOf(name, error);
  }
}

async function* rowsOf(
  input: FormatInput,
  database: Database.Database,
  { name }: Table,
  writer: DatabaseWriter,
): AsyncGenerator<FormatItem> {
  const statement = database
    .prepare<[], unknown[]>(`SELECT * FROM "${name.replaceAll('"', '""')}" NOT INDEXED`)
    .raw(true);
  writer.begin(
    name,
    statement.columns().map((column) => column.name),
  );
  for (const row of statement.iterate()) {
    input.signal.throwIfAborted();
    yield* writer.row(row);
    yield* writer.ready;
  }
}

function damageOf(name: string, error: unknown): Error {
  if (!(error instanceof Error)) return fault("malformed", name, "It could not be read.", error);
  const code = "code" in error ? String(error.code) : "";
  if (code === "SQLITE_NOMEM" || code === "SQLITE_TOOBIG")
    return fault("worker_oom", name, "A value is larger than the memory there is.", error);
  return code.startsWith("SQLITE_") || error.name === "SqliteError"
    ? fault("malformed", name, "SQLite finds it damaged.", error)
    : error;
}

// fileformat2.html, 1.3.1 and 1.3.8: page size at 16, pages at 28, true where the change counters at 24 and 92 agree.
function isCut(bytes: Buffer): boolean {
  const stated = bytes.readUInt16BE(16);
  const page = stated === 1 ? 65_536 : stated;
  return bytes.readUInt32BE(24) === bytes.readUInt32BE(92) && bytes.readUInt32BE(28) * page > bytes.length;
}
