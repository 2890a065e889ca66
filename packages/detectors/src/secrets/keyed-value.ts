/** The value of `key = "value"`, and how it is tied to its key. */
export interface KeyedValue {
  readonly value: string;
  /** Where it stands in the text. */
  readonly part: readonly [number, number];
  /** `quoted`; `assigned`: after an equals sign; `told`: after a colon or a verb, as people write. */
  readonly tie: "quoted" | "assigned" | "told";
  /** Spaces stand before an equals sign, as programs are written and settings are not. */
  readonly spaced: boolean;
}

const quotes = "\"'`";

/** Takes a key and its value apart; undefined where nothing ties them. The key is the shortest part before `=`, `:`, `>`, `：` or a verb. */
export function keyedValue(text: string): KeyedValue | undefined {
  const tied = /=>|:=|={1,2}|[:：>是为]|\s(?:is|are|ist|est|es|è|é|är|это)\s/.exec(text);
  if (tied === null || tied.index === 0) return undefined;
  let start = tied.index + tied[0].length;
  while (" \t".includes(text.charAt(start)) && start < text.length) start++;
  const quote = text.charAt(start);
  const isQuoted = quote !== "" && quotes.includes(quote) && text.length > start + 2 && text.endsWith(quote);
  const part = isQuoted ? ([start + 1, text.length - 1] as const) : ([start, endOfBare(text, start)] as const);
  const tie = isQuoted ? "quoted" : tied[0].includes("=") ? "assigned" : "told";
  return { value: text.slice(...part), part, tie, spaced: /\s/.test(text.charAt(tied.index - 1)) };
}

// A full stop or bracket after a value that is not quoted closes the sentence.
function endOfBare(text: string, start: number): number {
  let end = text.length;
  while (end > start + 1 && ".)]}。，".includes(text.charAt(end - 1))) end--;
  return end;
}
