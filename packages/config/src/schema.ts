import { z } from "zod";
import { detectorSchema } from "./detector-schema.ts";

/** Limits on one asset; what they cut is told as partial. */
const limits = z
  .strictObject({
    bytes: z.int().positive().optional().describe("Bytes read from one asset or member. (Default: no limit)"),
    ratio: z.number().positive().optional().describe("Decompressed bytes per compressed byte. (Default: 250)"),
    depth: z.int().positive().optional().describe("Containers inside containers. (Default: 8)"),
    members: z.int().positive().optional().describe("Members of one container. (Default: 100000)"),
    totalBytes: z
      .int()
      .positive()
      .optional()
      .describe("Decompressed bytes of all members of one asset. (Default: 64 GiB)"),
    nesting: z.int().positive().optional().describe("Depth of nesting of JSON, XML and HTML. (Default: 512)"),
  })
  .describe("Hard limits on one asset; what they cut is reported as partial.");

const scan = z
  .strictObject({
    workers: z.int().min(1).max(256).optional().describe("Scanning threads. (Default: cores)"),
    minScore: z.number().min(0).max(1).optional().describe("Keep findings from this score. (Default: 0.5)"),
    types: z.array(z.string()).optional().describe("Data types or detectors to look for. (Default: all)"),
    include: z.array(z.string()).optional().describe("Glob patterns of files to read. (Default: every file)"),
    exclude: z.array(z.string()).optional().describe("Glob patterns of what to leave out. (Default: nothing)"),
    maxBytes: z
      .union([z.int().positive(), z.string()])
      .optional()
      .describe("Stop after reading this much: 500M, 2GiB."),
    maxRows: z.int().positive().optional().describe("Stop after this many rows of tables."),
    sample: z.string().optional().describe("Read large assets by sample: rows=3000, 5% or until-bound=0.1%."),
    timeBudget: z.union([z.number().positive(), z.string()]).optional().describe("Stop after this long: 90s, 15m, 2h."),
    limits: limits.optional(),
  })
  .describe("How to scan.");

const detectors = z
  .strictObject({
    disable: z.array(z.string()).optional().describe("Ids of detectors to leave out."),
    custom: z.array(detectorSchema).optional().describe("Detectors of your own, in the catalogue's form."),
  })
  .describe("What to look for beside the catalogue.");

/** Option schemas of connectors by their type, for `sources`. */
export type ConnectorSchemas = Readonly<Record<string, z.ZodObject>>;

/** The schema of `assay.yaml` for a set of connectors. */
export function configSchema(connectors: ConnectorSchemas) {
  const kinds = Object.entries(connectors).map(([type, options]) => options.extend({ type: z.literal(type) }));
  const [first, ...rest] = kinds;
  const source = first === undefined ? z.never() : z.discriminatedUnion("type", [first, ...rest]);
  return z
    .strictObject({
      version: z.literal(1).describe("Version of this file's form."),
      sources: z.record(z.string(), source).optional().describe("Stores by name; `assay scan NAME` scans one."),
      scan: scan.optional(),
      frameworks: z.array(z.string()).optional().describe("Packs to classify by. (Default: all)"),
      facts: z.record(z.string(), z.json()).optional().describe("Answers to what packs ask and no scan can know."),
      detectors: detectors.optional(),
      failOn: z
        .enum(["none", "any", "new", "special", "high"])
        .optional()
        .describe("Exit 1 when a finding is this. (Default: none)"),
      language: z.enum(["en", "zh-Hans"]).optional().describe("Language of tables, reports and messages."),
      state: z.string().optional().describe("Folder that keeps runs. (Default: $XDG_STATE_HOME/assay)"),
    })
    .describe("Configuration of Assay.");
}

/** A validated configuration. */
export type Config = z.infer<ReturnType<typeof configSchema>>;
