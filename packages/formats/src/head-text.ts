import { isUtf8 } from "node:buffer";
import { unicodeForm } from "./stream/unicode.ts";
import { incompleteTail, utf8Share } from "./stream/utf8-bytes.ts";

/** The beginning of a file as text, for recognisers. */
export interface HeadText {
  readonly text: string;
  /** The same as UTF-8 without mark. */
  readonly bytes: Uint8Array;
  /** Whether it is the whole file. */
  readonly complete: boolean;
}

/** Bytes that recognisers of text formats look at. */
const peekBytes = 16_384;

const known = new WeakMap<Uint8Array, HeadText | null>();

/** The beginning as text; null where it is binary. Each head is looked at once, however many recognisers ask. */
export function headText(head: Uint8Array): HeadText | null {
  const before = known.get(head);
  if (before !== undefined) return before;
  const found = textOf(head);
  known.set(head, found);
  return found;
}

function textOf(head: Uint8Array): HeadText | null {
  const form = unicodeForm(head);
  const start = form?.mark ?? 0;
  const complete = head.length <= peekBytes;
  const part = head.subarray(start, peekBytes);
  if (form === null && !isTextual(head)) return null;
  if (form === null || form.encoding === "utf-8") return { text: plainText(part), bytes: part, complete };
  if (form.encoding.startsWith("utf-32")) return { text: "", bytes: new Uint8Array(0), complete: false };
  const text = new TextDecoder(form.encoding).decode(part, { stream: true });
  return { text, bytes: new TextEncoder().encode(text), complete };
}

// What is no UTF-8 is shown byte for byte: recognisers look at ASCII.
function plainText(part: Uint8Array): string {
  const whole = part.subarray(0, part.length - incompleteTail(part));
  return Buffer.from(part.buffer, part.byteOffset, whole.length).toString(isUtf8(whole) ? "utf8" : "latin1");
}

// Control characters that text does not have. A log that was cut by a crash, or a sparse file, has runs of zeros at its
// ends; those do not count.
function isTextual(head: Uint8Array): boolean {
  const body = withoutZeros(head);
  let odd = 0;
  for (const byte of body) if (oddities[byte] === 1) odd++;
  if (odd * 50 > body.length) return false;
  if (odd === 0 || isUtf8(body.subarray(0, body.length - incompleteTail(body))))
    return odd * 100 <= body.length || odd <= 2;
  const { characters, strays } = utf8Share(body);
  return odd * 200 <= body.length && (characters >= strays || strays * 3 <= body.length * 2);
}

function withoutZeros(head: Uint8Array): Uint8Array {
  let start = 0;
  let end = head.length;
  while (start < end && head[start] === 0) start++;
  while (end > start && head[end - 1] === 0) end--;
  return head.subarray(start, end);
}

// Everything below a space but tab, line feed, vertical tab, form feed, carriage return, shift out and in, substitute,
// escape and the four separators.
const oddities = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x09 || (byte > 0x0f && byte < 0x1a) || byte === 0x7f ? 1 : 0,
);
