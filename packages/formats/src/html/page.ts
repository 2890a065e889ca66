import { blockBytes } from "@assay/spec";
import type { Block } from "@assay/spec";
import { MarkupTokenizer } from "../markup/tokenizer.ts";
import type { ByteWindow } from "../stream/window.ts";
import { HtmlHandler } from "./handler.ts";
import type { HtmlWriters } from "./handler.ts";
import { htmlLanguage } from "./language.ts";

const step = blockBytes;

/**
 * Writes what a page holds: prose, table cells, attributes. Yields blocks as they are complete; what is left is for the
 * caller to flush. `number` is by what places call what stands at an offset.
 */
export async function* htmlPage(
  window: ByteWindow,
  writers: HtmlWriters,
  number: (offset: number) => number,
): AsyncGenerator<Block> {
  const tokenizer = new MarkupTokenizer(window, new HtmlHandler(window, writers, number), htmlLanguage);
  for (let isLast = false; !isLast;) {
    await window.fill(step);
    isLast = window.length < step;
    tokenizer.run(isLast);
    number(window.offset);
    for (const writer of [writers.prose, writers.cells, writers.attributes]) yield* writer.ready.splice(0);
  }
}
