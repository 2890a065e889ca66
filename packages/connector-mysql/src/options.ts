import { z } from "zod";

/** Options of a MySQL or MariaDB server. */
export const mysqlOptions = z.strictObject({
  url: z.string().optional().describe("mysql://user@host:3306/database; other options override its parts."),
  host: z.string().optional().describe("Host name. (Default: 127.0.0.1)"),
  port: z.int().min(1).max(65_535).optional().describe("Port. (Default: 3306)"),
  database: z
    .string()
    .optional()
    .describe("Database. (Default: every database the account sees, but the system's own)"),
  user: z.string().optional().describe("Account that reads. (Default: the account that runs)"),
  password: z.string().optional().describe("Its password, by reference: ${env:MYSQL_PWD}."),
  socketPath: z.string().optional().describe("Socket to connect through instead of a port."),
  tls: z
    .enum(["off", "encrypt", "verify"])
    .default("off")
    .describe("Encrypt the connection, and check the server's certificate and name. (Default: off)"),
  ca: z.string().optional().describe("Certificate authority to check by, PEM. (Default: the system's)"),
  include: z.array(z.string()).default([]).describe("Glob patterns of database.table to read. (Default: every table)"),
  exclude: z.array(z.string()).default([]).describe("Glob patterns of database.table to leave out. (Default: none)"),
  views: z.boolean().default(false).describe("Read views too. (Default: false)"),
  batchRows: z.int().min(1).default(10_000).describe("Rows of one query. (Default: 10000)"),
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

/** Validated options of a MySQL or MariaDB server. */
export type MysqlOptions = z.infer<typeof mysqlOptions>;
