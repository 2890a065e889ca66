export { gcs } from "./connector.ts";
export { gcsOptions } from "./options.ts";
export type { GcsOptions } from "./options.ts";
export { policy } from "./policy.ts";
