import { Buffer, isUtf8 } from "node:buffer";

/*
 * Names on a POSIX disk are bytes; most are UTF-8, some are not. Inside this connector a path is a string in which each byte that
 * is not part of valid UTF-8 stands as the lone surrogate U+DC00 + byte (as PEP 383 does), so that every name survives the way
 * into a string and back. Line ends and backslashes are written the same way: the glob library would drop such names silently.
 */

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const unsafe = /[\n\r\\\u2028\u2029]/g;

function asSurrogates(text: string): string {
  return Array.from(Buffer.from(text, "utf8"), (byte) => String.fromCharCode(0xdc00 + byte)).join("");
}

/** A path as a string; bytes that are not UTF-8, line ends and backslashes become lone surrogates. */
export function pathFromBytes(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8").replace(unsafe, asSurrogates);
  let path = "";
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    const piece = bytes.subarray(at, at + Math.max(1, length));
    path +=
      length === 0
        ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0))
        : strict.decode(piece).replace(unsafe, asSurrogates);
    at += piece.length;
  }
  return path;
}

/** The bytes of a path made by {@link pathFromBytes}. */
export function bytesFromPath(path: string): Buffer {
  if (path.isWellFormed()) return Buffer.from(path, "utf8");
  const parts = Array.from(path, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code >= 0xdc00 && code <= 0xdcff ? Buffer.of(code - 0xdc00) : Buffer.from(char, "utf8");
  });
  return Buffer.concat(parts);
}

/** What to give `node:fs` for a path: the string where it is well formed, else its bytes. */
export function fsPath(path: string): string | Buffer {
  return path.isWellFormed() ? path : bytesFromPath(path);
}

/** Length of the valid UTF-8 sequence at an offset; 0 where there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  for (const length of [1, 2, 3, 4]) {
    if (at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}
