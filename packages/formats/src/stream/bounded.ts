import type { ReadLimits } from "@assay/spec";
import { fault } from "../faults.ts";

/** What a member's bytes are held against. */
export interface Bounds {
  /** Whose bytes they are, for the error. */
  readonly name: string;
  readonly limits: Pick<ReadLimits, "bytes" | "ratio">;
  /** Compressed bytes these come from, so far or in all; absent where nothing was compressed. */
  readonly packed?: () => number;
}

// Small files may compress beyond any ratio; what matters is what they become.
const judgedFrom = 1 << 20;

/** Passes a stream on up to its limits, to the byte, and then throws which one it was. */
export async function* boundedStream(stream: AsyncIterable<Uint8Array>, bounds: Bounds): AsyncGenerator<Uint8Array> {
  const { name, limits, packed } = bounds;
  let given = 0;
  for await (const chunk of stream) {
    const byRatio = packed === undefined ? Number.POSITIVE_INFINITY : Math.max(judgedFrom, limits.ratio * packed());
    const allowed = Math.min(limits.bytes, byRatio) - given;
    if (chunk.length <= allowed) {
      given += chunk.length;
      yield chunk;
      continue;
    }
    if (allowed > 0) yield chunk.subarray(0, allowed);
    if (limits.bytes <= byRatio)
      throw fault("limit_bytes", name, `It holds more than ${limits.bytes} bytes; it was read up to there.`);
    throw fault(
      "limit_ratio",
      name,
      `It unpacks to more than ${limits.ratio} times its size; it was read up to there.`,
    );
  }
}
