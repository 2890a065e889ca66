import { z } from "zod";

/** Options of a Redis server. */
export const redisOptions = z.strictObject({
  url: z
    .string()
    .optional()
    .describe("redis://user@host:6379/0, or rediss:// for TLS; other options override its parts."),
  host: z.string().optional().describe("Host name. (Default: 127.0.0.1)"),
  port: z.int().min(1).max(65_535).optional().describe("Port. (Default: 6379)"),
  database: z.int().min(0).optional().describe("Number of the database. (Default: every database that holds keys)"),
  username: z.string().optional().describe("Account that reads. (Default: the server's default account)"),
  password: z.string().optional().describe("Its password, by reference: ${env:REDIS_PASSWORD}."),
  tls: z
    .boolean()
    .optional()
    .describe("Encrypt the connection and check the certificate. (Default: true with rediss:)"),
  ca: z.string().optional().describe("Certificate authority to check by, PEM. (Default: the system's)"),
  clusterNode: z
    .boolean()
    .default(false)
    .describe("It is one node of a cluster, and the others are sources of their own. (Default: false)"),
  include: z.array(z.string()).default([]).describe("Glob patterns of database/type/prefix to read. (Default: all)"),
  exclude: z
    .array(z.string())
    .default([])
    .describe("Glob patterns of database/type/prefix to leave out. (Default: none)"),
  separators: z.string().default(":./|").describe("Characters that end the prefix of a key. (Default: :./|)"),
  count: z.int().min(1).max(10_000).default(500).describe("Keys to ask for at a time. (Default: 500)"),
});

/** Validated options of a Redis server. */
export type RedisOptions = z.infer<typeof redisOptions>;
