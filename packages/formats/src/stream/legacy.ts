import { isUtf8 } from "node:buffer";
import { utf8Share, incompleteTail } from "./utf8-bytes.ts";

/** Bytes from the first one that is not ASCII on which an encoding is chosen. */
export const sampleBytes = 65_536;

/** A label `TextDecoder` knows for text that is not ASCII (`isWhole` where nothing follows it): declared, UTF-8 where it is that, else the likeliest. */
export async function encodingOf(sample: Uint8Array, isWhole: boolean, declared?: string): Promise<string> {
  const tail = isWhole ? 0 : incompleteTail(sample);
  if (isUtf8(sample.subarray(0, sample.length - tail))) return "utf-8";
  const named = declared === undefined ? undefined : decoderLabel(declared);
  if (named !== undefined && named !== "utf-8" && isValid(sample, named)) return named;
  const { characters, strays } = utf8Share(sample);
  if (characters >= 2 * strays) return "utf-8";
  return detected(sample);
}

/** The label by which `TextDecoder` knows an encoding; undefined where it does not. */
export function decoderLabel(name: string): string | undefined {
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    return undefined; // a RangeError: it knows no such name
  }
}

// Loaded when first met: most text is UTF-8. What it is least wrong about comes first; windows-1252 gives every byte a
// character and keeps ASCII, so nothing is lost where the guess is wrong.
async function detected(sample: Uint8Array): Promise<string> {
  const { analyse } = await import("chardet");
  for (const { name, confidence } of analyse(sample)) {
    const label = decoderLabel(name);
    if (confidence < 10 || label === undefined || label.startsWith("utf-")) continue;
    if (isValid(sample, label)) return label;
  }
  return "windows-1252";
}

function isValid(sample: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false; // a TypeError: some bytes are no text in it
  }
}
