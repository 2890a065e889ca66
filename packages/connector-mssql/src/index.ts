export { mssql } from "./connector.ts";
export { mssqlOptions } from "./options.ts";
export type { MssqlOptions } from "./options.ts";
export { policy } from "./policy.ts";
