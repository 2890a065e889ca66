import type { Block, FormatInput } from "@assay/spec";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";
import { freeText } from "./free-text.ts";

/** Reads text in any encoding as lines. */
export async function* read(input: FormatInput): AsyncGenerator<Block> {
  const text = new TextStream(input.stream(), { signal: input.signal });
  const window = new ByteWindow(text.chunks(), input.signal);
  try {
    yield* freeText(window, (offset) => text.sourceOffset(offset));
    window.finish();
  } finally {
    await window.close();
  }
}
