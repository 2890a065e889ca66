import { isUtf8 } from "node:buffer";
import { decoderLabel } from "../stream/legacy.ts";

/** A header's value as people read it: words that are encoded (RFC 2047) decoded, bytes that are no ASCII taken for text. */
export function headerText(raw: Uint8Array): string {
  const text = isUtf8(raw) ? Buffer.from(raw).toString("utf8") : new TextDecoder("windows-1252").decode(raw);
  if (!text.includes("=?")) return text;
  return joined(text).replace(word, (whole, charset: string, encoding: string, content: string) =>
    decodedWord(whole, charset, encoding, content),
  );
}

const word = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bBqQ])\?([^?\s]{0,4000})\?=/g;

// Spaces between encoded words do not count (RFC 2047, 6.2). Characters may be cut by them, so equal ones become one.
function joined(text: string): string {
  return text
    .replace(/(\?=)\s+(?==\?)/g, "$1")
    .replace(/\?=(=\?[\w.:-]{1,40}\?[qQ]\?)/g, (whole, next: string, at: number) =>
      opens(text, at, next) ? "" : whole,
    );
}

function opens(text: string, at: number, next: string): boolean {
  const start = text.lastIndexOf("=?", at - 1);
  return start !== -1 && text.slice(start, start + next.length).toLowerCase() === next.toLowerCase();
}

function decodedWord(whole: string, charset: string, encoding: string, content: string): string {
  const label = decoderLabel(charset);
  if (label === undefined) return whole;
  const bytes = /b/i.test(encoding) ? Buffer.from(content, "base64") : quotedBytes(content);
  return new TextDecoder(label).decode(bytes);
}

// RFC 2047, 4.2: as quoted-printable, with underscores for spaces.
function quotedBytes(content: string): Buffer {
  const plain = content
    .replaceAll("_", " ")
    .replace(/=([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, "latin1");
}
