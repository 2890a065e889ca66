import { z } from "zod";

/** Options of an SQLite database. */
export const sqliteOptions = z.strictObject({
  path: z.string().min(1).describe("The database file."),
  include: z.array(z.string()).default([]).describe("Glob patterns of tables to read. (Default: every table)"),
  exclude: z.array(z.string()).default([]).describe("Glob patterns of tables to leave out. (Default: none)"),
  views: z.boolean().default(false).describe("Read views too. (Default: false)"),
  scratch: z.string().optional().describe("Folder for the copy of a database in use. (Default: the system's own)"),
  batchRows: z.int().min(1).default(1000).describe("Rows handed on at a time. (Default: 1000)"),
});

/** Validated options of an SQLite database. */
export type SqliteOptions = z.infer<typeof sqliteOptions>;
