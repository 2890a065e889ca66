import { eastAsianWidth } from "get-east-asian-width";

const ascii = /^[\u0020-\u007e]*$/;
const nothing = /^(?:\p{Mn}|\p{Me}|\p{Cf}|\p{Cc})/u;
let segmenter: Intl.Segmenter | undefined; // slow to make and needed only beyond ASCII

/** Columns of a terminal that a text takes: Chinese characters take two, marks that sit on a letter none. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  return graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}

/** The text cut to some columns, `…` in place of what was cut; never in the middle of a character. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let left = width - 1;
  for (const grapheme of graphemes(text)) {
    left -= graphemeWidth(grapheme);
    if (left < 0) break;
    kept += grapheme;
  }
  return width > 0 ? `${kept}…` : "";
}

/** The text cut in its middle, for addresses: both ends tell most. */
export function truncateMiddle(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const tail = Math.floor((width - 1) / 2);
  const end = truncate(graphemes(text).toReversed().join(""), tail + 1).slice(0, -1);
  return `${truncate(text, width - displayWidth(end))}${graphemes(end).toReversed().join("")}`;
}

/** The text filled with spaces to some columns. */
export function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "left" ? `${text}${space}` : `${space}${text}`;
}

function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function graphemeWidth(grapheme: string): number {
  if (nothing.test(grapheme)) return 0;
  if (grapheme.includes("\u{FE0F}")) return 2; // asked to be shown as an emoji
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0x20);
}
