import { z } from "zod";

/** Options of a bucket of Google Cloud Storage. */
export const gcsOptions = z.strictObject({
  bucket: z.string().min(1).describe("Name of the bucket."),
  prefix: z.string().default("").describe("Only objects whose names begin with this. (Default: every object)"),
  project: z.string().optional().describe("Project of the credentials. (Default: as the credentials say)"),
  keyFile: z.string().optional().describe("Path of a credentials file. (Default: the application default credentials)"),
  credentials: z.string().optional().describe("Content of a credentials file, by reference: ${env:GCS_CREDENTIALS}."),
  endpoint: z
    .string()
    .optional()
    .describe("Address of a service that is not Google's; asked without credentials unless some are given here."),
  userProject: z.string().optional().describe("Project that pays for requests to a requester-pays bucket."),
  customerKey: z.string().optional().describe("Customer-supplied key in base64, by reference, for objects under one."),
  versions: z
    .enum(["current", "all"])
    .default("current")
    .describe("Read current objects only, or every generation. (Default: current)"),
  include: z.array(z.string()).default([]).describe("Glob patterns of names to read. (Default: every object)"),
  exclude: z.array(z.string()).default([]).describe("Glob patterns of names to leave out. (Default: none)"),
  attempts: z.int().min(1).max(20).default(6).describe("Times a request is tried. (Default: 6)"),
});

/** Validated options of a bucket of Google Cloud Storage. */
export type GcsOptions = z.infer<typeof gcsOptions>;
