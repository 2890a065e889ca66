import { blockBytes } from "@assay/spec";
import type { Block, FormatInput } from "@assay/spec";
import { Labels } from "../block/labels.ts";
import { BlockWriter } from "../block/writer.ts";
import { LineCounter } from "../stream/line-counter.ts";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";
import { SqlLexer } from "./lexer.ts";
import { Tables } from "./tables.ts";

const step = blockBytes;

/** Reads SQL dumps of any size: rows of INSERT and COPY by table and column, other statements and comments as text. */
export async function* read(input: FormatInput): AsyncGenerator<Block> {
  const text = new TextStream(input.stream(), { signal: input.signal });
  const window = new ByteWindow(text.chunks(), input.signal);
  try {
    await window.fill(step);
    const lines = new LineCounter(window);
    const labels = new Labels();
    const writer = new BlockWriter({
      word: "line",
      labels,
      source: (offset) => text.sourceOffset(offset),
      number: () => lines.line,
    });
    const begin = (offset: number): void => {
      lines.at(offset);
      writer.record();
    };
    const lexer = new SqlLexer(window, writer, new Tables(labels), hasBackslashes(window), begin);
    for (let isLast = false; !isLast;) {
      await window.fill(step);
      isLast = window.length < step;
      lexer.run(isLast);
      lines.at(window.offset);
      yield* writer.ready.splice(0);
    }
    writer.flush();
    yield* writer.ready;
    window.finish();
  } finally {
    await window.close();
  }
}

// In MySQL's dumps a backslash escapes a quote; in standard SQL it does not.
function hasBackslashes({ bytes, start, end }: ByteWindow): boolean {
  const beginning = Buffer.from(bytes.subarray(start, Math.min(end, start + 65_536))).toString("latin1");
  return /`|ENGINE=|\/\*!\d{5}|MySQL dump|MariaDB dump/.test(beginning);
}
