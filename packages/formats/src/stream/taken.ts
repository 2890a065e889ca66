import type { ByteWindow } from "./window.ts";

const step = 65_536;

/** The next `count` bytes of a window, fewer where it ends; throws what the stream behind it failed with. */
export async function* taken(window: ByteWindow, count: number): AsyncGenerator<Uint8Array> {
  for (let left = count; left > 0;) {
    const length = await advance(window, left);
    if (length === 0) return;
    left -= length;
    yield window.bytes.slice(window.start - length, window.start);
  }
}

/** Passes over `count` bytes; how many there were. */
export async function skip(window: ByteWindow, count: number): Promise<number> {
  let left = count;
  while (left > 0) {
    const length = await advance(window, left);
    if (length === 0) break;
    left -= length;
  }
  return count - left;
}

async function advance(window: ByteWindow, most: number): Promise<number> {
  await window.fill(Math.min(most, step));
  const length = Math.min(most, window.length);
  if (length === 0) window.finish();
  window.start += length;
  return length;
}
