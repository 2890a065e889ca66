export { sqlite } from "./connector.ts";
export { sqliteOptions } from "./options.ts";
export type { SqliteOptions } from "./options.ts";
export { policy } from "./policy.ts";
