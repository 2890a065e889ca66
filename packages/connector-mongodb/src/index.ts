export { mongodb } from "./connector.ts";
export { mongodbOptions } from "./options.ts";
export type { MongodbOptions } from "./options.ts";
export { policy } from "./policy.ts";
