import { z } from "zod";

/** Options of a container of Azure Blob Storage. */
export const azureBlobOptions = z.strictObject({
  container: z.string().min(1).describe("Name of the container."),
  prefix: z.string().default("").describe("Only blobs whose names begin with this. (Default: every blob)"),
  account: z
    .string()
    .optional()
    .describe("Storage account. (Default: the one of the connection string, else AZURE_STORAGE_ACCOUNT)"),
  endpoint: z
    .string()
    .optional()
    .describe("Address of the blob service. (Default: https://ACCOUNT.blob.core.windows.net)"),
  connectionString: z.string().optional().describe("Connection string, by reference: ${env:AZURE_CONNECTION}."),
  accountKey: z.string().optional().describe("Account key, by reference. (Default: the identity that runs)"),
  sas: z.string().optional().describe("Shared access signature, by reference."),
  clientId: z.string().optional().describe("Client id of the managed identity to use, where there are several."),
  anonymous: z.boolean().default(false).describe("Read a public container without credentials. (Default: false)"),
  customerKey: z.string().optional().describe("Customer-provided key in base64, by reference, for blobs under one."),
  versions: z
    .enum(["current", "snapshots", "all"])
    .default("current")
    .describe("Read current blobs only, snapshots too, or snapshots and versions too. (Default: current)"),
  include: z.array(z.string()).default([]).describe("Glob patterns of names to read. (Default: every blob)"),
  exclude: z.array(z.string()).default([]).describe("Glob patterns of names to leave out. (Default: none)"),
  attempts: z.int().min(1).max(20).default(6).describe("Times a request is tried. (Default: 6)"),
});

/** Validated options of a container of Azure Blob Storage. */
export type AzureBlobOptions = z.infer<typeof azureBlobOptions>;
