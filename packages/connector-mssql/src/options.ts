import { z } from "zod";

/** Options of a SQL Server. */
export const mssqlOptions = z.strictObject({
  url: z.string().optional().describe("mssql://user@host:1433/database; other options override its parts."),
  host: z.string().optional().describe("Host name. (Default: 127.0.0.1)"),
  port: z.int().min(1).max(65_535).optional().describe("Port. (Default: 1433)"),
  database: z.string().optional().describe("Database. (Default: every database the account sees but the system's own)"),
  user: z.string().optional().describe("Account that reads."),
  password: z.string().optional().describe("Its password, by reference: ${env:MSSQL_PASSWORD}."),
  tls: z
    .enum(["off", "encrypt", "verify"])
    .default("verify")
    .describe("Encrypt the connection, and check the server's certificate and name. (Default: verify)"),
  include: z.array(z.string()).default([]).describe("Glob patterns of database.schema.table to read. (Default: all)"),
  exclude: z
    .array(z.string())
    .default([])
    .describe("Glob patterns of database.schema.table to leave out. (Default: none)"),
  views: z.boolean().default(false).describe("Read views too. (Default: false)"),
  batchRows: z.int().min(1).default(5000).describe("Rows of one query. (Default: 5000)"),
  statementTimeout: z.int().positive().default(60_000).describe("Milliseconds one query may take. (Default: 60000)"),
  lockTimeout: z.int().positive().default(2000).describe("Milliseconds to wait for a lock. (Default: 2000)"),
  rowsPerSecond: z.number().positive().optional().describe("Rows read a second. (Default: no limit)"),
  bytesPerSecond: z.number().positive().optional().describe("Bytes read a second. (Default: no limit)"),
});

/** Validated options of a SQL Server. */
export type MssqlOptions = z.infer<typeof mssqlOptions>;
