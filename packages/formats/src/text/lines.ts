import { Uint32List } from "../block/uint32-list.ts";

const newline = 0x0a;
const carriageReturn = 0x0d;

/** Where lines begin inside a stretch, its own start not counted: after a line feed, or a carriage return none follows. */
export function lineStarts(bytes: Uint8Array): Uint32List {
  const starts = new Uint32List(Math.max(16, bytes.length >>> 6));
  if (bytes.includes(carriageReturn)) withCarriageReturns(bytes, starts);
  else for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) starts.push(at + 1);
  return starts;
}

function withCarriageReturns(bytes: Uint8Array, starts: Uint32List): void {
  for (let at = 0; at < bytes.length; at++) if (endsLine(bytes, at)) starts.push(at + 1);
}

/** Whether a line ends with this byte. At the end of the bytes a carriage return is not yet known to. */
export function endsLine(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (byte > carriageReturn) return false;
  return byte === newline || (byte === carriageReturn && at + 1 < bytes.length && bytes[at + 1] !== newline);
}
