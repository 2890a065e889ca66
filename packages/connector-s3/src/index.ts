export { s3 } from "./connector.ts";
export { s3Options } from "./options.ts";
export type { S3Options } from "./options.ts";
export { policy } from "./policy.ts";
