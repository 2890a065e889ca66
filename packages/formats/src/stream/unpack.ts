import type { Transform } from "node:stream";
import type { ByteWindow } from "./window.ts";

/** A decompressor of node:zlib. */
export type Engine = Transform & { readonly bytesWritten: number };

// Compressed bytes given at once. Output is taken before more is given, so that what was unpacked from what is known.
const piece = 65_536;

/** Makes a decompressor; `chunkSize` is how much it gives at once. */
export type MakeEngine = (options?: { readonly chunkSize: number }) => Engine;

/**
 * Feeds a decompressor from a window and yields what comes out, piece by piece. Ends where the compressed stream ends or
 * the window does; the window then stands behind the last byte that was used. Throws what the decompressor throws.
 */
export async function* unpack(make: MakeEngine, window: ByteWindow): AsyncGenerator<Uint8Array> {
  const engine = make();
  const pump = new Pump(engine);
  const kept = new Kept();
  let given = 0;
  try {
    for (;;) {
      await window.fill(piece);
      if (window.length === 0) break;
      const bytes = window.bytes.slice(window.start, Math.min(window.end, window.start + piece));
      const before = engine.bytesWritten;
      kept.add(bytes);
      for await (const chunk of pump.write(bytes)) {
        given += chunk.length;
        yield chunk;
      }
      const used = engine.bytesWritten - before;
      window.start += used;
      if (used < bytes.length) return; // it wants no more: the compressed stream has ended
    }
    if (!window.failed) yield* pump.end();
  } catch (error) {
    yield* salvaged(make, kept, given);
    throw error;
  } finally {
    engine.destroy();
  }
}

// A decompressor that finds damage keeps to itself what it unpacked since it last gave something: up to 16 KiB, which is
// all of a small file. So that is unpacked again, to be given in crumbs.
async function* salvaged(make: MakeEngine, { bytes }: Kept, given: number): AsyncGenerator<Uint8Array> {
  if (bytes === null || given > mostRepeated) return;
  const engine = make({ chunkSize: 64 });
  let seen = 0;
  try {
    for await (const chunk of new Pump(engine).write(bytes)) {
      const isNew = seen + chunk.length - given;
      if (isNew > 0) yield chunk.subarray(Math.max(0, chunk.length - isNew));
      seen += chunk.length;
    }
  } catch {
    return; // the damage that is known of
  } finally {
    engine.destroy();
  }
}

/** The compressed bytes so far, while they are few. */
class Kept {
  bytes: Uint8Array | null = new Uint8Array(0);

  add(more: Uint8Array): void {
    if (this.bytes === null) return;
    this.bytes = this.bytes.length + more.length > mostKept ? null : Buffer.concat([this.bytes, more]);
  }
}

const mostKept = 262_144;
const mostRepeated = 524_288;

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
      const out = this.#engine.read() as Uint8Array | null; // Node types what a stream of bytes gives as anything
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
