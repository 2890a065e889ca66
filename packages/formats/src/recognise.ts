import type { FormatReader } from "@assay/spec";
import { hasBytes } from "./format.ts";
import { magics } from "./magic.ts";
import { formats } from "./registry.ts";

/** The reader of a file, or in words why there is none. */
export type Recognised = { readonly reader: FormatReader; readonly score: number } | { readonly unsupported: string };

/** Finds the reader of a file by its first bytes (64 KiB at most), and by its name where they do not tell. */
export function recognise(head: Uint8Array, name: string): Recognised {
  let best: { reader: FormatReader; score: number } | null = null;
  for (const reader of formats) {
    const score = reader.recognise(head, name);
    if (score > (best?.score ?? 0)) best = { reader, score };
  }
  return best ?? { unsupported: described(head) };
}

function described(head: Uint8Array): string {
  const known = magics.find(({ bytes, offset }) => hasBytes(head, bytes, offset));
  const start = Array.from(head.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  return known === undefined ? `Binary, begins with ${start}.` : `${known.name}, begins with ${start}.`;
}
