import { z } from "zod";

/** Options of a PostgreSQL database. */
export const postgresOptions = z.strictObject({
  url: z.string().optional().describe("postgres://user@host:5432/database; other options override its parts."),
  host: z.string().optional().describe("Host name or socket folder. (Default: 127.0.0.1)"),
  port: z.int().min(1).max(65_535).optional().describe("Port. (Default: 5432)"),
  database: z.string().optional().describe("Database. (Default: the user's name)"),
  user: z.string().optional().describe("Role that reads. (Default: the account that runs)"),
  password: z.string().optional().describe("Its password, by reference: ${env:PGPASSWORD}."),
  tls: z
    .enum(["off", "encrypt", "verify"])
    .default("off")
    .describe("Encrypt the connection, and check the server's certificate and name. (Default: off)"),
  ca: z.string().optional().describe("Certificate authority to check by, PEM. (Default: the system's)"),
  include: z.array(z.string()).default([]).describe("Glob patterns of schema.table to read. (Default: every table)"),
  exclude: z.array(z.string()).default([]).describe("Glob patterns of schema.table to leave out. (Default: none)"),
  views: z.boolean().default(false).describe("Read views and materialised views too. (Default: false)"),
  foreignTables: z.boolean().default(false).describe("Read foreign tables too. (Default: false)"),
  partitionBytes: z
    .int()
    .positive()
    .default(1 << 30)
    .describe("Tables larger than this are read in parts of about this size. (Default: 1 GiB)"),
  statementTimeout: z.int().positive().default(60_000).describe("Milliseconds one query may take. (Default: 60000)"),
  lockTimeout: z.int().positive().default(2000).describe("Milliseconds to wait for a lock. (Default: 2000)"),
  connections: z.int().min(1).max(64).default(4).describe("Connections at once. (Default: 4)"),
  rowsPerSecond: z
    .number()
    .positive()
    .optional()
    .describe("Rows read a second, over all connections. (Default: no limit)"),
  bytesPerSecond: z
    .number()
    .positive()
    .optional()
    .describe("Bytes read a second, over all connections. (Default: no limit)"),
});

/** Validated options of a PostgreSQL database. */
export type PostgresOptions = z.infer<typeof postgresOptions>;
