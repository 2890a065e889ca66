export { redis } from "./connector.ts";
export { redisOptions } from "./options.ts";
export type { RedisOptions } from "./options.ts";
export { policy } from "./policy.ts";
