export { makeEstate } from "./estate.ts";
export type { Estate, EstateOptions } from "./estate.ts";
export type { EstateFile } from "./files.ts";
export { zipOf } from "./zip.ts";
