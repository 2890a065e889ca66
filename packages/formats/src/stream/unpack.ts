import type { Transform } from "node:stream";
import type { ByteWindow } from "./window.ts";

/** A decompressor of node:zlib. */
export type Engine = Transform & { readonly bytesWritten: number };

// Compressed bytes given at once. Output is taken before more is given, so that what was unpacked from what is known.
const piece = 65_536;

/**
 * Feeds a decompressor from a window and yields what comes out, piece by piece. Ends where the compressed stream ends or
 * the window does; the window then stands behind the last byte that was used. Throws what the decompressor throws.
 */
export async function* unpack(engine: Engine, window: ByteWindow): AsyncGenerator<Uint8Array> {
  const pump = new Pump(engine);
  try {
    for (;;) {
      await window.fill(piece);
      if (window.length === 0) break;
      const bytes = window.bytes.slice(window.start, Math.min(window.end, window.start + piece));
      const before = engine.bytesWritten;
      yield* pump.write(bytes);
      const used = engine.bytesWritten - before;
      window.start += used;
      if (used < bytes.length) return; // it wants no more: the compressed stream has ended
    }
    if (!window.failed) yield* pump.end();
  } finally {
    engine.destroy();
  }
}

class Pump {
  #isDone = false;
  readonly #engine: Engine;
  #failure: unknown;
  #wake: () => void = () => undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    engine.on("readable", () => this.#wake());
    engine.on("end", () => this.#finish());
    engine.on("error", (error) => {
      this.#failure = error;
      this.#wake();
    });
  }

  async *write(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    let isTaken = false;
    this.#engine.write(bytes, () => {
      isTaken = true;
      this.#wake();
    });
    yield* this.#output(() => isTaken);
  }

  async *end(): AsyncGenerator<Uint8Array> {
    this.#engine.end();
    yield* this.#output(() => false);
  }

  async *#output(isEnough: () => boolean): AsyncGenerator<Uint8Array> {
    for (;;) {
      const out: Uint8Array | null = this.#engine.read();
      if (out !== null) yield out;
      else if (this.#failure !== undefined) throw this.#failure;
      else if (this.#isDone || isEnough()) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  #finish(): void {
    this.#isDone = true;
    this.#wake();
  }
}
