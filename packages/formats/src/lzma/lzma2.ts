import type { ByteWindow } from "../stream/window.ts";
import { LzmaDecoder } from "./decoder.ts";
import { DamagedLzma, History } from "./history.ts";

/** Thrown where the data ends inside. */
export class CutLzma extends Error {}

/** Unpacks LZMA2 from a window up to its end mark: chunks of 2 MiB at most, each stored or LZMA. */
export async function* lzma2(window: ByteWindow, dictionary: number): AsyncGenerator<Uint8Array> {
  const history = new History(dictionary);
  const decoder = new LzmaDecoder(history);
  let isReady = false;
  for (;;) {
    const control = await byteAt(window);
    if (control === 0) return;
    if (control === 1 || control >= 0xe0) history.reset();
    else if (!isReady) throw new DamagedLzma("no dictionary");
    isReady = true;
    try {
      if (control < 0x80) await stored(window, history, control);
      else await packed(window, history, decoder, control);
    } finally {
      if (history.untaken > 0) yield history.take(); // also what came before damage
    }
  }
}

async function byteAt(window: ByteWindow): Promise<number> {
  await window.fill(1);
  if (window.length === 0) throw new CutLzma();
  return window.bytes[window.start++] ?? 0;
}

async function number16(window: ByteWindow): Promise<number> {
  return (await byteAt(window)) * 256 + (await byteAt(window));
}

async function stored(window: ByteWindow, history: History, control: number): Promise<void> {
  if (control > 2) throw new DamagedLzma("control");
  const size = (await number16(window)) + 1;
  await window.fill(size);
  if (window.length < size) throw new CutLzma();
  history.reserve(size);
  history.append(window.bytes.subarray(window.start, window.start + size));
  window.start += size;
}

// Control bits 5 and 6 say what is begun anew: nothing, the state, the properties too, the dictionary too.
async function packed(window: ByteWindow, history: History, decoder: LzmaDecoder, control: number): Promise<void> {
  const size = ((control & 0x1f) << 16) + (await number16(window)) + 1;
  const length = (await number16(window)) + 1;
  if (control >= 0xc0 && !decoder.setProperties(await byteAt(window))) throw new DamagedLzma("properties");
  if (control >= 0xa0) decoder.resetState();
  await window.fill(length);
  if (window.length < length) throw new CutLzma();
  history.reserve(size);
  const { bytes, start } = window;
  decoder.range.feed(bytes, start);
  if (!decoder.range.begin()) throw new DamagedLzma("range");
  const before = history.position;
  decoder.decode(size, start + length, start + length, false);
  window.start = start + length;
  if (history.position - before !== size) throw new DamagedLzma("size");
}
