import type { Embedded } from "@assay/spec";
import { printable } from "../archive/member-name.ts";

/** The file inside an `Ole10Native` stream: a label, a name and a path stand before it ([MS-OLEDS] 2.3.6). */
export function nativeFile(stream: Buffer, path: string): Embedded {
  const label = stream.indexOf(0, 6) + 1;
  const name = label === 0 ? 0 : stream.indexOf(0, label) + 1;
  const at = name + 4;
  const data = name === 0 || at + 4 > stream.length ? 0 : at + 4 + stream.readUInt32LE(at) + 4;
  const isWhole = data > 0 && data <= stream.length;
  const content = isWhole ? stream.subarray(data, data + stream.readUInt32LE(data - 4)) : stream;
  const shown = isWhole ? printable(`${path}/${stream.toString("latin1", 6, label - 1)}`) : path;
  return { kind: "embedded", name: shown, size: content.length, stream: () => whole(content) };
}

// oxlint-disable-next-line require-await -- what is at hand, as a stream
async function* whole(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
