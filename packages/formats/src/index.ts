export { formats } from "./registry.ts";
export type { Format } from "./format.ts";
export { recognise } from "./recognise.ts";
export type { Recognised } from "./recognise.ts";
export { boundedStream } from "./stream/bounded.ts";
export type { Bounds } from "./stream/bounded.ts";
export { rowsToBlocks } from "./rows/rows-to-blocks.ts";
export type { RowBatch } from "./rows/rows-to-blocks.ts";
