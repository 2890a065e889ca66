/** How a text says it is encoded, or is seen to be, from its first bytes. */
export interface UnicodeForm {
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";
  /** Bytes of the byte order mark. */
  readonly mark: number;
}

// The Unicode Standard, 23.8 "Byte Order Mark". UTF-32LE before UTF-16LE, whose mark it begins with.
const marks: readonly { readonly encoding: UnicodeForm["encoding"]; readonly bytes: readonly number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-32le", bytes: [0xff, 0xfe, 0, 0] },
  { encoding: "utf-32be", bytes: [0, 0, 0xfe, 0xff] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];

/** Bytes that {@link unicodeForm} looks at. */
export const formBytes = 4096;

/** The Unicode form by mark, else by where the zero bytes stand; null where neither tells. */
export function unicodeForm(head: Uint8Array): UnicodeForm | null {
  for (const { encoding, bytes } of marks) {
    if (bytes.every((byte, at) => head[at] === byte)) return { encoding, mark: bytes.length };
  }
  const encoding = formByZeros(head.subarray(0, formBytes)) ?? formByLines(head.subarray(0, formBytes));
  return encoding === undefined ? null : { encoding, mark: 0 };
}

// Without a mark, text in UTF-16 or UTF-32 shows by its zeros: at least a quarter of its units are ASCII, and the zeros
// stand in the same places of each unit.
function formByZeros(head: Uint8Array): UnicodeForm["encoding"] | undefined {
  if (head.length < 4) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at & 3] = (zeros[at & 3] ?? 0) + 1;
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros.map((count) => count / (head.length / 4));
  if (third > 0.9 && fourth > 0.9 && first < 0.1) return "utf-32le";
  if (first > 0.9 && second > 0.9 && fourth < 0.1) return "utf-32be";
  if (second > 0.25 && fourth > 0.25 && first < 0.05 && third < 0.05) return "utf-16le";
  if (first > 0.25 && third > 0.25 && second < 0.05 && fourth < 0.05) return "utf-16be";
  return undefined;
}

// Scripts beyond Latin have few zeros, but their spaces and line ends do: at least two, all of one byte order, and every
// unit must be a character one writes.
function formByLines(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const little = spacesAt(head, 0);
  const big = spacesAt(head, 1);
  if (little >= 2 && big === 0 && isPlausible(head, "utf-16le")) return "utf-16le";
  if (big >= 2 && little === 0 && isPlausible(head, "utf-16be")) return "utf-16be";
  return undefined;
}

function spacesAt(head: Uint8Array, low: 0 | 1): number {
  let count = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    const byte = head[at + low];
    if (head[at + 1 - low] === 0 && (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x2c)) count++;
  }
  return count;
}

const unlikely = /[\p{Cn}\p{Co}\p{Cs}\uFFFD]|[^\P{Cc}\t\n\r\f]/gu;

function isPlausible(head: Uint8Array, encoding: "utf-16le" | "utf-16be"): boolean {
  const whole = head.subarray(0, head.length & ~1);
  const text = new TextDecoder(encoding).decode(whole, { stream: true });
  return (text.match(unlikely)?.length ?? 0) <= text.length / 100;
}
