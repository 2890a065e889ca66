import { styleText } from "node:util";
import { AssayError, displayUri } from "@assay/spec";

/** Writes a line to stderr: messages and progress; stdout is for the product alone. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes to stdout and waits while the reader is slow; resolves false when the reader has gone (`| head`). */
export async function write(text: string): Promise<boolean> {
  if (process.stdout.destroyed || process.stdout.writableEnded) return false;
  if (process.stdout.write(text)) return true;
  return new Promise((resolve) => {
    const settle = (open: boolean) => () => resolve(open);
    process.stdout.once("drain", settle(true)).once("close", settle(false)).once("error", settle(false));
  });
}

/** Text of an error for people: what, where, what to do next. An unexpected one shows its kind only: its message might quote data. */
export function describeError(error: unknown): string {
  if (!(error instanceof AssayError))
    return `assay: an unexpected ${error instanceof Error ? error.name : "fault"} occurred.`;
  const where =
    error.subject !== undefined && !error.message.includes(error.subject)
      ? `\n  at ${safe(displayUri(error.subject))}`
      : "";
  const next = error.next === undefined ? "" : `\n  → ${error.next}`;
  return `${styleText("red", "assay:", { stream: process.stderr })} ${safe(error.message)}${where}${next}`;
}

/** The text with control characters shown as escapes, so that a hostile name cannot move the cursor. */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (char) =>
    char === "\n" ? char : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
