import { blockBytes } from "@assay/spec";
import type { Block, FormatInput } from "@assay/spec";
import { TextWriter } from "../block/text-writer.ts";
import { fault } from "../faults.ts";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";
import { RtfLexer } from "./lexer.ts";

const step = blockBytes;

/** Reads the text of rich text documents, paragraph by paragraph. */
export async function* read(input: FormatInput): AsyncGenerator<Block> {
  const text = new TextStream(input.stream(), { signal: input.signal });
  const window = new ByteWindow(text.chunks(), input.signal);
  const writer = new TextWriter({ word: "paragraph", source: (offset) => text.sourceOffset(offset) });
  const lexer = new RtfLexer(window, writer, input.limits.nesting);
  try {
    for (let isLast = false; !isLast;) {
      await window.fill(step);
      isLast = window.length < step;
      lexer.run(isLast);
      yield* writer.ready.splice(0);
    }
    writer.flush();
    yield* writer.ready;
    window.finish();
    if (lexer.depth > 0) throw fault("truncated", input.name, "The document ends inside a group.");
  } finally {
    await window.close();
  }
}
