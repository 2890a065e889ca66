import { Buffer } from "node:buffer";
import { bytesFromPath, pathFromBytes } from "./path-bytes.ts";

const plain = /^[A-Za-z0-9\-._~/!$&'()*+,;=:@]$/;

/** The `file:` URI of an absolute path: every byte that is not plain is percent-encoded, so it holds for any name (RFC 8089). */
export function fileUri(path: string): string {
  const bytes = bytesFromPath(path);
  let uri = "file://";
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    uri += plain.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return uri;
}

/** The path of a `file:` URI made by {@link fileUri} (or any other that names no host). */
export function pathOfUri(uri: string): string {
  const encoded = uri.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/, "");
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at++) {
    const code = encoded[at] === "%" ? Number.parseInt(encoded.slice(at + 1, at + 3), 16) : Number.NaN;
    if (Number.isNaN(code)) bytes.push(...Buffer.from(encoded[at] ?? "", "utf8"));
    else {
      bytes.push(code);
      at += 2;
    }
  }
  return pathFromBytes(Buffer.from(bytes));
}
