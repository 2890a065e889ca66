import type { ByteWindow } from "../stream/window.ts";
import { LzmaDecoder, symbolReach } from "./decoder.ts";
import { DamagedLzma, History } from "./history.ts";
import { CutLzma } from "./lzma2.ts";

const piece = 1 << 18;
const longestMatch = 273;

/** Unpacks one LZMA stream from a window, up to a size that is known or its end mark; the window then stands behind it. */
export async function* lzmaStream(
  window: ByteWindow,
  properties: number,
  dictionary: number,
  size: number | null,
): AsyncGenerator<Uint8Array> {
  const history = new History(dictionary);
  const decoder = new LzmaDecoder(history);
  if (!decoder.setProperties(properties)) throw new DamagedLzma("properties");
  decoder.resetState();
  await window.fill(piece);
  decoder.range.feed(window.bytes, window.start);
  if (window.length < 5 || !decoder.range.begin()) throw window.length < 5 ? new CutLzma() : new DamagedLzma("range");
  window.start = decoder.range.at;
  let left = size ?? Number.POSITIVE_INFINITY;
  while (left > 0 && !decoder.isEnded) {
    await window.fill(piece);
    const isLast = window.length < piece;
    history.reserve(piece + longestMatch);
    decoder.range.feed(window.bytes, window.start);
    let isWhole = false;
    try {
      isWhole = decoder.decode(
        Math.min(piece, left),
        isLast ? window.end : window.end - symbolReach,
        window.end,
        size === null || left > piece,
      );
    } finally {
      left -= history.untaken;
      if (history.untaken > 0) yield history.take();
    }
    window.start = Math.min(decoder.range.at, window.end);
    if (!isWhole) throw new CutLzma();
  }
}
