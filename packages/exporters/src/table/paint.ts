import { styleText } from "node:util";

/** What stands out, in the sixteen colours every terminal has. */
export type Style = "strong" | "faint" | "grave" | "warn" | "good";

const formats = {
  strong: "bold",
  faint: "dim",
  grave: "magenta",
  warn: "yellow",
  good: "green",
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>;

/** Paints text, or leaves it as it is. Whether to paint was decided by the caller. */
export type Paint = (style: Style, text: string) => string;

/** A {@link Paint}. */
export function paintFor(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(formats[style], text, { validateStream: false }) : text);
}
