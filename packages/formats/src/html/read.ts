import { blockBytes } from "@assay/spec";
import type { Block, FormatInput } from "@assay/spec";
import { Labels } from "../block/labels.ts";
import { TextWriter } from "../block/text-writer.ts";
import { BlockWriter } from "../block/writer.ts";
import { MarkupTokenizer } from "../markup/tokenizer.ts";
import { LineCounter } from "../stream/line-counter.ts";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";
import { declaredEncoding } from "../xml/encoding.ts";
import { HtmlHandler } from "./handler.ts";
import { htmlLanguage } from "./language.ts";

const step = blockBytes;

/** Reads pages: what they show as text, table cells under headings and attribute values as fields. Nothing is fetched. */
export async function* read(input: FormatInput): AsyncGenerator<Block> {
  const text = new TextStream(input.stream(), { signal: input.signal, declared: declaredEncoding });
  const window = new ByteWindow(text.chunks(), input.signal);
  const source = (offset: number): number | undefined => text.sourceOffset(offset);
  const lines = new LineCounter(window);
  const labels = new Labels();
  const form = { word: "line", labels, source, number: () => lines.line };
  const writers = { prose: new TextWriter(source), cells: new BlockWriter(form), attributes: new BlockWriter(form), labels };
  const all = [writers.prose, writers.cells, writers.attributes];
  const tokenizer = new MarkupTokenizer(window, new HtmlHandler(window, lines, writers), htmlLanguage);
  try {
    for (let isLast = false; !isLast; ) {
      await window.fill(step);
      isLast = window.length < step;
      tokenizer.run(isLast);
      lines.at(window.offset);
      for (const writer of all) yield* writer.ready.splice(0);
    }
    for (const writer of all) writer.flush();
    for (const writer of all) yield* writer.ready.splice(0);
    window.finish();
  } finally {
    await window.close();
  }
}
