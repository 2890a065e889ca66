export { mysql } from "./connector.ts";
export { mysqlOptions } from "./options.ts";
export type { MysqlOptions } from "./options.ts";
export { policy } from "./policy.ts";
