export { postgres } from "./connector.ts";
export { postgresOptions } from "./options.ts";
export type { PostgresOptions } from "./options.ts";
export { policy } from "./policy.ts";
