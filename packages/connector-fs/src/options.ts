import { z } from "zod";

/** Options of a folder or a file. */
export const fsOptions = z.strictObject({
  /** The folder or file to scan. */
  path: z.string().min(1).describe("The folder or file to scan."),
  /** Glob patterns of files to read, from the root. (Default: every file) */
  include: z
    .array(z.string())
    .default([])
    .describe("Glob patterns of files to read, from the root. (Default: every file)"),
  /** Glob patterns of what to leave out, from the root. (Default: nothing) */
  exclude: z
    .array(z.string())
    .default([])
    .describe("Glob patterns of what to leave out, from the root. (Default: nothing)"),
});

/** Validated options of a folder or a file. */
export type FsOptions = z.infer<typeof fsOptions>;
