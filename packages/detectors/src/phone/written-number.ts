/** A telephone number as it stands in a text, taken apart. */
export interface WrittenNumber {
  /** Begins with a plus sign. */
  readonly plus: boolean;
  /** All digits in ASCII, extension left out. */
  readonly digits: string;
  /** The digits by the separators between them. */
  readonly groups: readonly string[];
  /** The separators between the groups, joined: ` `, `-`, `) `. */
  readonly separators: string;
  readonly extension: string;
  /** Where the number begins in the text: a bracket that is not closed is not of it. */
  readonly start: number;
  /** Where each group ends in the text, and where the extension does. */
  readonly ends: readonly number[];
  readonly end: number;
}

const zeros = [0xff10, 0x0660, 0x06f0, 0x0966];
const extended = /(?:[ ,;]{0,3}(?:ext(?:ension|n)?|x|#|int|доб|分机|转|内線)[.:]? ?)(\d{1,7})$/i;

/** Takes a number apart. */
export function readNumber(text: string): WrittenNumber {
  const plain = inAscii(text);
  const match = extended.exec(plain);
  const main = match === null ? plain : plain.slice(0, match.index);
  const start = /^\([^)]*$/.test(main) ? 1 : 0;
  const runs = [...main.matchAll(/\d+/g)];
  const groups = runs.map(([digits]) => digits);
  const ends = runs.map(({ index, 0: digits }) => index + digits.length);
  return {
    plus: /^\(?[+\uff0b]/.test(main),
    digits: groups.join(""),
    groups,
    separators: main
      .slice(start)
      .replaceAll(/\d+/g, "")
      .replace(/^\(?[+\uff0b]/, ""),
    extension: match?.[1] ?? "",
    start,
    ends,
    end: match === null ? (ends.at(-1) ?? 0) : text.length,
  };
}

/** The same number without its last groups: `count` are kept, the extension is dropped with the others. */
export function firstGroups(number: WrittenNumber, count: number): WrittenNumber {
  const groups = number.groups.slice(0, count);
  const ends = number.ends.slice(0, count);
  return { ...number, groups, ends, digits: groups.join(""), extension: "", end: ends.at(-1) ?? 0 };
}

// Each digit of another script is one UTF-16 code unit, as the ASCII digit is: offsets stay.
function inAscii(text: string): string {
  return text.replaceAll(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((each) => code >= each && code < each + 10) ?? code;
    return String(code - zero);
  });
}
