import { copyFile, mkdtemp, open, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { AssayError } from "@assay/spec";
import { faultAt } from "./fault.ts";
import type { SqliteOptions } from "./options.ts";

/** Files that SQLite keeps beside a database in use, and that belong to what it holds. */
const sides = ["-wal", "-journal"];
/** Times a database in use is copied before it counts as too busy. */
const copies = 3;

/** A database that is open, and what is known of its file. */
export interface OpenFile {
  readonly database: DatabaseSync;
  /** Its path without links. */
  readonly path: string;
  readonly copied: boolean;
  readonly size: number;
  readonly modified: string;
  /** Changes when the file or what lies beside it does. */
  readonly version: string;
  close(): Promise<void>;
}

/** Opens a database without a trace: in place when it is at rest, else as a copy. */
export async function openFile(options: SqliteOptions): Promise<OpenFile> {
  try {
    const path = await realpath(options.path);
    const { size, mtime } = await stat(path);
    await checkHeader(path, size);
    const copied = (await Promise.all(sides.map((side) => sizeOf(`${path}${side}`)))).some((bytes) => bytes > 0);
    const opened = copied ? await openCopy(path, options) : { ...(await openInPlace(path)), close: async () => {} };
    harden(opened.database);
    return {
      ...opened,
      path,
      copied,
      size,
      modified: mtime.toISOString(),
      close: async () => {
        opened.database.close();
        await opened.close();
      },
    };
  } catch (error) {
    throw faultAt(options.path, error);
  }
}

/** Size and time of a database and of what lies beside it. */
export async function versionOf(path: string): Promise<string> {
  const states = await Promise.all(["", ...sides].map((side) => stateOf(`${path}${side}`)));
  return states.filter((state) => state !== "").join(" ");
}

async function openInPlace(path: string): Promise<{ readonly database: DatabaseSync; readonly version: string }> {
  const url = pathToFileURL(path);
  url.searchParams.set("immutable", "1"); // SQLite, "URI filenames": no lock, no file beside it
  return { database: new DatabaseSync(url, { readOnly: true }), version: await versionOf(path) };
}

/** A copy that nothing was written to while it was made; in it, SQLite does what the log or journal asks for. */
async function openCopy(
  path: string,
  { scratch = tmpdir() }: SqliteOptions,
): Promise<{ readonly database: DatabaseSync; readonly version: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(scratch, "assay-sqlite-"));
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    for (let made = 0; made < copies; made++) {
      const before = await versionOf(path);
      const copy = join(folder, `${made}-${basename(path)}`);
      await copyFile(path, copy);
      for (const side of sides) if ((await sizeOf(`${path}${side}`)) > 0) await copyFile(path + side, copy + side);
      if ((await versionOf(path)) === before) return { database: new DatabaseSync(copy), version: before, close };
    }
    throw new AssayError("sqlite/busy", "The database was written to while it was copied.", {
      subject: path,
      reason: "changed_during_read",
      retryable: true,
      next: "Scan it when it is quiet, or a backup made with `sqlite3 FILE '.backup COPY'`.",
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** SQLite, "Defense against the dark arts": nothing in the schema runs functions, pages are checked before they are used. */
function harden(database: DatabaseSync): void {
  database.exec(
    "pragma trusted_schema = off; pragma cell_size_check = on; pragma query_only = on; pragma mmap_size = 0",
  );
}

/** A database begins with its name (SQLite, "Database file format", 1.3); what begins with noise is encrypted. */
async function checkHeader(path: string, size: number): Promise<void> {
  await using file = await open(path, "r");
  const head = Buffer.alloc(4096);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  if (size === 0 || head.subarray(0, 16).toString("latin1") === "SQLite format 3\0") return;
  const noise = size % 512 === 0 && new Set(head.subarray(0, bytesRead)).size > 200;
  throw new AssayError(
    noise ? "sqlite/encrypted" : "sqlite/malformed",
    noise ? "It does not begin like a database: it is encrypted." : "It does not begin like a database.",
    {
      subject: path,
      reason: noise ? "encrypted" : "malformed",
      next: noise ? "Scan an unencrypted export of it, or exclude it." : "Check the path.",
    },
  );
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(absent))?.size ?? 0;
}

async function stateOf(path: string): Promise<string> {
  const state = await stat(path, { bigint: true }).catch(absent);
  return state === undefined ? "" : `${state.mtimeNs}-${state.size}-${state.ino}`;
}

/** A file that is not there is no error; one that may not be looked at is. */
function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
