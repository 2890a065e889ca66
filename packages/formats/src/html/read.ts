import type { Block, FormatInput } from "@assay/spec";
import { Labels } from "../block/labels.ts";
import { TextWriter } from "../block/text-writer.ts";
import { BlockWriter } from "../block/writer.ts";
import { LineCounter } from "../stream/line-counter.ts";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";
import { declaredEncoding } from "../xml/encoding.ts";
import { htmlPage } from "./page.ts";

/** Reads pages: what they show as text, table cells under headings and attribute values as fields. Nothing is fetched. */
export async function* read(input: FormatInput): AsyncGenerator<Block> {
  const text = new TextStream(input.stream(), { signal: input.signal, declared: declaredEncoding });
  const window = new ByteWindow(text.chunks(), input.signal);
  const source = (offset: number): number | undefined => text.sourceOffset(offset);
  const lines = new LineCounter(window);
  const labels = new Labels();
  const form = { word: "line", labels, source, number: () => lines.line };
  const writers = {
    prose: new TextWriter({ word: "line", source }),
    cells: new BlockWriter(form),
    attributes: new BlockWriter(form),
    labels,
  };
  try {
    yield* htmlPage(window, writers, (offset) => lines.at(offset));
    for (const writer of [writers.prose, writers.cells, writers.attributes]) {
      writer.flush();
      yield* writer.ready;
    }
    window.finish();
  } finally {
    await window.close();
  }
}
