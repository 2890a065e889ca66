import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { boundedStream } from "../stream/bounded.ts";
import { ByteWindow } from "../stream/window.ts";
import { innerName } from "./single.ts";

/** Unpacks what stands in the window; returns where bytes begin that are none of its own, else nothing. */
export type Unpack = (window: ByteWindow, name: string) => AsyncGenerator<Uint8Array, number | undefined>;

/** Reads a compressed file as the one file it holds. `endings` says what becomes of its name. */
export async function* compressedFile(
  input: FormatInput,
  endings: Readonly<Record<string, string>>,
  unpack: Unpack,
): AsyncGenerator<Embedded | Omission> {
  const { name, limits } = input;
  const state: { window?: ByteWindow; trailing?: number | undefined } = {};
  const packed = (): number => (state.window === undefined ? 0 : state.window.base + state.window.end);
  yield {
    kind: "embedded",
    name: innerName(name, endings),
    size: null,
    stream: () => boundedStream(content(input, unpack, state), { name, limits, packed }),
  };
  if (state.trailing === undefined) return;
  yield {
    kind: "omission",
    reason: "malformed",
    detail: `Bytes from ${state.trailing} on belong to nothing and were not read.`,
  };
}

async function* content(
  input: FormatInput,
  unpack: Unpack,
  state: { window?: ByteWindow; trailing?: number | undefined },
): AsyncGenerator<Uint8Array> {
  const window = new ByteWindow(input.stream(), input.signal);
  state.window = window;
  try {
    state.trailing = yield* unpack(window, input.name);
    window.finish();
  } finally {
    await window.close();
  }
}
