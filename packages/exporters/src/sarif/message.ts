import { inert } from "../inert.ts";

/**
 * A plain text message as SARIF 2.1.0 reads it: braces would be placeholders (3.11.5) and square brackets links (3.11.6), so
 * those of names are escaped.
 */
export function sarifMessage(text: string): { readonly text: string } {
  return { text: text.replaceAll("{", "{{").replaceAll("}", "}}").replace(/[[\]]/g, "\\$&") };
}

/** A name from the data as it may stand in a message. */
export function named(name: string): string {
  return `“${inert(name.toWellFormed())}”`;
}
