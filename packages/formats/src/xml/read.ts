import { blockBytes } from "@assay/spec";
import type { Block, FormatInput, Omission } from "@assay/spec";
import { Labels } from "../block/labels.ts";
import { BlockWriter } from "../block/writer.ts";
import { fault } from "../faults.ts";
import { MarkupTokenizer } from "../markup/tokenizer.ts";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";
import { declaredEncoding } from "./encoding.ts";
import { XmlHandler } from "./handler.ts";
import { xmlLanguage } from "./language.ts";
import { ElementPaths } from "./paths.ts";
import { recordPathOf } from "./records.ts";

const step = blockBytes;
const surveyed = 262_144;

/** Reads XML of any size: text and attributes by the path of their element. Nothing is fetched, no entity is expanded. */
export async function* read(input: FormatInput): AsyncGenerator<Block | Omission> {
  const text = new TextStream(input.stream(), { signal: input.signal, declared: declaredEncoding });
  const window = new ByteWindow(text.chunks(), input.signal);
  try {
    await window.fill(step);
    const labels = new Labels();
    const writer = new BlockWriter({ word: "record", labels, source: (offset) => text.sourceOffset(offset) });
    const beginning = window.bytes.slice(window.start, Math.min(window.end, window.start + surveyed));
    const paths = new ElementPaths(labels, await recordPathOf(beginning));
    const handler = new XmlHandler(window, writer, paths, input.limits.nesting);
    const tokenizer = new MarkupTokenizer(window, handler, xmlLanguage);
    let isLast = false;
    while (!isLast) {
      await window.fill(step);
      isLast = window.length < step;
      tokenizer.run(isLast);
      yield* writer.ready.splice(0);
    }
    writer.flush();
    yield* writer.ready.splice(0);
    yield* told(handler, tokenizer, input);
    window.finish();
    if (!tokenizer.isBetween || handler.depth > 0)
      throw fault("truncated", input.name, "The XML ends inside an element.");
  } finally {
    await window.close();
  }
}

function* told(handler: XmlHandler, { strays }: MarkupTokenizer, { limits }: FormatInput): Generator<Omission> {
  if (handler.isTooDeep) {
    yield {
      kind: "omission",
      reason: "limit_depth",
      detail: `Elements nested deeper than ${limits.nesting} were read under one path.`,
    };
  }
  const faults = strays + handler.mismatches;
  if (faults > 0)
    yield { kind: "omission", reason: "malformed", detail: `Not well-formed in ${faults} places; all of it was read.` };
}
