import type { Block, FormatInput, Omission } from "@assay/spec";
import { Labels } from "../block/labels.ts";
import { BlockWriter } from "../block/writer.ts";
import { LineReader } from "../stream/line-reader.ts";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";
import { YamlDocument } from "./document.ts";

/** Reads YAML of any size: values by their path, each document or item of a list a record. */
export async function* read(input: FormatInput): AsyncGenerator<Block | Omission> {
  const text = new TextStream(input.stream(), { signal: input.signal });
  const window = new ByteWindow(text.chunks(), input.signal);
  const lines = new LineReader(window);
  const labels = new Labels();
  let number = -1;
  const writer = new BlockWriter({
    word: "line",
    labels,
    source: (offset) => text.sourceOffset(offset),
    number: () => Math.max(0, number),
  });
  const document = new YamlDocument(lines, labels, writer, input.limits.nesting);
  try {
    while (lines.step() || (await lines.more())) {
      if (lines.isBegun) number++;
      document.take();
      if (writer.ready.length > 0) yield* writer.ready.splice(0);
    }
    document.end();
    writer.flush();
    yield* writer.ready;
    if (document.frames.isTooDeep) {
      yield {
        kind: "omission",
        reason: "limit_depth",
        detail: `Collections nested deeper than ${input.limits.nesting} were read under one path.`,
      };
    }
    window.finish();
  } finally {
    await window.close();
  }
}
