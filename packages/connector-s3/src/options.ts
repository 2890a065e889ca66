import { z } from "zod";

/** Options of an S3 bucket. */
export const s3Options = z.strictObject({
  bucket: z.string().min(1).describe("Name of the bucket."),
  prefix: z.string().default("").describe("Only keys that begin with this. (Default: every key)"),
  region: z.string().optional().describe("Region. (Default: as the environment and profile say, else us-east-1)"),
  endpoint: z
    .string()
    .optional()
    .describe("Address of a store that is not Amazon's: https://minio.example.org. (Default: Amazon's)"),
  pathStyle: z
    .boolean()
    .optional()
    .describe("Bucket in the path instead of the host name. (Default: true with an endpoint, else false)"),
  profile: z.string().optional().describe("Profile of the shared AWS configuration. (Default: the credential chain)"),
  role: z.string().optional().describe("ARN of a role to assume first."),
  accessKeyId: z
    .string()
    .optional()
    .describe("Access key, by reference: ${env:S3_KEY}. (Default: the credential chain)"),
  secretAccessKey: z.string().optional().describe("Secret of the access key, by reference."),
  sessionToken: z.string().optional().describe("Session token of temporary credentials, by reference."),
  customerKey: z.string().optional().describe("SSE-C key in base64, by reference, for objects encrypted with one."),
  requesterPays: z.boolean().default(false).describe("Pay for requests to a requester-pays bucket. (Default: false)"),
  versions: z
    .enum(["current", "all"])
    .default("current")
    .describe("Read current objects only, or every version. (Default: current)"),
  include: z.array(z.string()).default([]).describe("Glob patterns of keys to read. (Default: every key)"),
  exclude: z.array(z.string()).default([]).describe("Glob patterns of keys to leave out. (Default: none)"),
  connections: z.int().min(1).max(256).default(32).describe("Connections at once. (Default: 32)"),
  attempts: z.int().min(1).max(20).default(6).describe("Times a request is tried. (Default: 6)"),
});

/** Validated options of an S3 bucket. */
export type S3Options = z.infer<typeof s3Options>;
