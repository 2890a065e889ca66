import { recognise } from "../recognise.ts";

/** Id of the reader a content is given to, or why there is none. */
export function recognised(content: string | Uint8Array, name = ""): string {
  const found = recognise(Buffer.from(content).subarray(0, 65_536), name);
  return "reader" in found ? found.reader.id : found.unsupported;
}
