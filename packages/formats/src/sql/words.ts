/** A word, a name in quotes, or a mark of a statement's beginning, and where it ends. */
export interface SqlWord {
  /** The word as it stands; a name without its quotes. */
  readonly text: string;
  readonly isName: boolean;
  readonly start: number;
  readonly end: number;
}

const closing: Readonly<Record<string, string>> = { "`": "`", '"': '"', "[": "]" };

/** The longest name in quotes. */
const longest = 256;

/** The next word from a place on, spaces and comments passed over; null at the end. */
export function sqlWord(text: string, from: number): SqlWord | null {
  const start = afterBlanks(text, from);
  if (start >= text.length) return null;
  const mark = closing[text[start] ?? ""];
  if (mark !== undefined) {
    const end = text.indexOf(mark, start + 1);
    if (end !== -1 && end - start <= longest)
      return { text: text.slice(start + 1, end), isName: true, start, end: end + 1 };
  }
  let end = start;
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
  if (end === start) end++;
  return {
    text: text.slice(start, end),
    isName: end - start > 1 || isWordCharacter(text.charCodeAt(start)),
    start,
    end,
  };
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    const end = text.startsWith("--", at)
      ? text.indexOf("\n", at)
      : text.startsWith("/*", at)
        ? text.indexOf("*/", at)
        : -2;
    if (end === -2) return at;
    if (end === -1) return text.length;
    at = end + (text[at] === "/" ? 2 : 1);
  }
}

// Letters, digits, underscore, dollar, hash and at sign, and all that is not ASCII.
function isWordCharacter(code: number): boolean {
  const letter = code | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code >= 0x80 ||
    code === 0x24 ||
    code === 0x23 ||
    code === 0x40
  );
}
