import type { Place, Span } from "./place.ts";

/**
 * Up to 1 MiB of UTF-8 with its structure: many cells, lines or pages at once. What a detector sees of the world.
 * Blocks of an asset are a function of its content alone: however the bytes arrived, the same blocks are yielded.
 */
export interface Block {
  readonly bytes: Uint8Array;
  /**
   * The stretch this block answers for (default: all of `bytes`). What lies outside is there for context only and belongs
   * to a neighbour: a match counts where it starts.
   */
  readonly core?: Span;
  /** Field of each stretch of `bytes`, sorted, as triplets: start, end, label index. Absent: free text. */
  readonly fields?: Uint32Array;
  /** Names over the data: column headers, JSON paths, sheet titles, in label order. Grows from block to block, never reorders. */
  readonly labels: readonly string[];
  /** Offset in `bytes` of the start of each record that begins in this block, so that what stands together can be told. */
  readonly records?: Uint32Array;
  /** Number, in the asset and from 0, of the record that byte 0 belongs to (or that begins at byte 0). */
  readonly firstRecord: number;
  /** Turns a span of `bytes` back into a place a person can open. Works as long as the block is held, also after later blocks were pulled. */
  locate(span: Span): Place;
}

/** The parts of a block, before it is guarded. */
export type BlockParts = Omit<Block, "firstRecord"> & { readonly firstRecord?: number };

const guard = {
  toJSON: { value: () => "[block]" },
  [Symbol.for("nodejs.util.inspect.custom")]: { value: () => "[block]" },
} as const;

/** Makes a block that cannot be printed or serialised by accident: it shows as `[block]`. */
export function makeBlock(parts: BlockParts): Block {
  const block: Block = { firstRecord: 0, ...parts };
  return Object.defineProperties(block, guard);
}

/** The most bytes a reader puts into one block's core. */
export const blockBytes = 1 << 20;

/** The most cells (field stretches) a reader puts into one block. */
export const blockCells = 1 << 16;

/** Bytes of neighbouring text a free-text block carries on each side of its core, so that no match or context word is lost at a cut. */
export const blockMargin = 4096;
