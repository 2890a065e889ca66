export { fs } from "./connector.ts";
export { fsOptions } from "./options.ts";
export type { FsOptions } from "./options.ts";
export { fileUri, pathOfUri } from "./file-uri.ts";
