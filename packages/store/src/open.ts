import { chmod, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { AssayError } from "@assay/spec";
import type { FindingStore } from "@assay/spec";
import { migrate } from "./migrate.ts";
import { sqliteFirstPart, sqliteTypes } from "./sqlite-words.ts";
import { SqliteConnection } from "./sqlite.ts";
import { SqlStore } from "./store.ts";
import type { MergePeople } from "./summary.ts";

/** How to open a store. */
export interface StoreOptions {
  /** The state folder; made, for its owner alone, where it is not there. */
  readonly dir: string;
  /** The engine's sum of people sketches. */
  readonly mergePeople: MergePeople;
  /** Key of the audit chain. (Default: none; the chain then finds damage, not a forger who can write to the file) */
  readonly auditKey?: Uint8Array;
  /** Largest size of the state file in bytes; what goes beyond ends as `state_full`. (Default: what the disk holds) */
  readonly maxBytes?: number;
}

/** Opens the store in a folder, making or migrating it as needed. Several processes may have it open at once. */
export async function openStore(options: StoreOptions): Promise<FindingStore> {
  const file = join(options.dir, "assay.db");
  await ownFile(options.dir, file);
  const connection = new SqliteConnection({
    file,
    ...(options.maxBytes !== undefined && { maxBytes: options.maxBytes }),
  });
  try {
    await migrate(connection, sqliteTypes, file);
  } catch (error) {
    await connection[Symbol.asyncDispose]();
    throw error;
  }
  return new SqlStore({ connection, firstPart: sqliteFirstPart, ...options });
}

/** Makes the folder (0700) and the file (0600) before SQLite does; the log files beside it take the file's mode. */
async function ownFile(dir: string, file: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    await using handle = await open(file, "a", 0o600);
    if (((await handle.stat()).mode & 0o077) !== 0) await chmod(file, 0o600);
  } catch (cause) {
    throw new AssayError("store/not-writable", "The state folder cannot be used.", {
      subject: dir,
      next: "Check its owner and mode, or name another folder with --state DIR.",
      cause,
    });
  }
}
