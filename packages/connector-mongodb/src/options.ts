import { z } from "zod";

/** Options of a MongoDB server or cluster. */
export const mongodbOptions = z.strictObject({
  url: z
    .string()
    .default("mongodb://127.0.0.1")
    .describe("mongodb://user@host:27017/database or mongodb+srv://…, with the driver's own parameters."),
  database: z
    .string()
    .optional()
    .describe("Database. (Default: the one of the URL, else every database the account sees but the system's own)"),
  username: z.string().optional().describe("Account that reads. (Default: the one of the URL)"),
  password: z.string().optional().describe("Its password, by reference: ${env:MONGODB_PASSWORD}."),
  authSource: z.string().optional().describe("Database that the account belongs to. (Default: admin)"),
  include: z.array(z.string()).default([]).describe("Glob patterns of database.collection to read. (Default: all)"),
  exclude: z
    .array(z.string())
    .default([])
    .describe("Glob patterns of database.collection to leave out. (Default: none)"),
  readPreference: z
    .enum(["primary", "primaryPreferred", "secondary", "secondaryPreferred", "nearest"])
    .default("secondaryPreferred")
    .describe("Which members of a replica set are read. (Default: secondaryPreferred)"),
  batch: z.int().min(1).max(100_000).default(1000).describe("Documents to ask for at a time. (Default: 1000)"),
  queryTimeout: z.int().positive().default(60_000).describe("Milliseconds one query may take. (Default: 60000)"),
  connections: z.int().min(1).max(64).default(4).describe("Connections at once. (Default: 4)"),
});

/** Validated options of a MongoDB server or cluster. */
export type MongodbOptions = z.infer<typeof mongodbOptions>;
