import { isBlock } from "@assay/spec";
import type { Block } from "@assay/spec";
import type { Read } from "../format.ts";
import { bytes, inputOf } from "./reading.ts";
import type { Delivery } from "./reading.ts";

/** The blocks a reader gives for some bytes. */
export async function blocksOf(read: Read, content: string | Uint8Array, delivery: Delivery = {}): Promise<Block[]> {
  const blocks: Block[] = [];
  for await (const item of read(inputOf(bytes(content), delivery))) if (isBlock(item)) blocks.push(item);
  return blocks;
}
