import { ByteWindow } from "../stream/window.ts";
import { skip } from "../stream/taken.ts";

/** Hears the records of a binary part ([MS-XLSB] 2.1.4). `data` is valid only during the call. */
export interface RecordListener {
  record(type: number, data: Buffer): void;
}

/** How a part ended. */
export interface RecordsEnd {
  /** Whether it ended inside a record. */
  readonly isOpen: boolean;
}

const step = 262_144;

/** Longer records hold pictures or the like; no text is so long. */
const longest = 8 << 20;

/** Bytes of the longest head of a record. */
const head = 6;

/** Reads a binary part of any size and tells its records; yields after each stretch. */
export async function* recordEvents(
  stream: AsyncIterable<Uint8Array>,
  listener: RecordListener,
  signal?: AbortSignal,
): AsyncGenerator<undefined, RecordsEnd> {
  const window = new ByteWindow(stream, signal);
  try {
    for (;;) {
      await window.fill(step);
      const isLast = window.length < step;
      const next = whole(window, listener, isLast);
      yield;
      if (next === null && !isLast) continue;
      const isOpen = next === null ? window.length > 0 : !(await isPassed(window, listener, next.length + next.size));
      window.finish();
      if (isOpen || (isLast && window.length === 0)) return { isOpen };
    }
  } finally {
    await window.close();
  }
}

// Tells the records that lie whole in the window; returns the head of the one that does not, null where that is not there yet.
function whole(window: ByteWindow, listener: RecordListener, isLast: boolean): Head | null {
  for (;;) {
    const next = window.length < head && !isLast ? null : headOf(window);
    if (next === null || next.length + next.size > window.length) return next;
    listener.record(next.type, dataAt(window, window.start + next.length, next.size));
    window.start += next.length + next.size;
  }
}

// A record that is larger than a stretch: brought in for the next round, or passed over; false where it is cut short.
async function isPassed(window: ByteWindow, listener: RecordListener, length: number): Promise<boolean> {
  if (length > longest) return (await skip(window, length)) === length;
  await window.fill(length);
  const next = headOf(window);
  if (next === null) return false;
  const given = Math.min(next.size, window.length - next.length);
  listener.record(next.type, dataAt(window, window.start + next.length, given));
  window.start += next.length + given;
  return given === next.size;
}

function dataAt({ bytes }: ByteWindow, start: number, length: number): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, length);
}

interface Head {
  readonly type: number;
  readonly size: number;
  /** Bytes of the head itself. */
  readonly length: number;
}

// A type of one or two bytes, a size of up to four, both with seven bits to a byte; null where they are cut short.
function headOf({ bytes, start, end }: ByteWindow): Head | null {
  let at = start;
  const number = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most && at < end; index++) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  const type = number(2);
  const isTyped = at < end;
  const size = number(4);
  return isTyped ? { type, size, length: at - start } : null;
}
