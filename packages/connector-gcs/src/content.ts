import { setTimeout as sleep } from "node:timers/promises";
import type { Asset, ByteContent } from "@assay/spec";
import { AssayError } from "@assay/spec";
import type { Bucket } from "@google-cloud/storage";
import { faultAt } from "./fault.ts";
import type { Handle } from "./list.ts";
import { requestMedia } from "./media.ts";
import type { GcsOptions } from "./options.ts";

/** Bytes of one ranged read of a large object. */
const rangeBytes = 16 << 20;
/** An object to be read by ranges that all belong to the generation that was listed. */
export function openObject(bucket: Bucket, options: GcsOptions, asset: Asset, signal: AbortSignal): ByteContent {
  const handle = JSON.parse(asset.handle ?? "{}") as Handle;
  const object = new RangedObject(bucket, options, handle, asset.uri, signal);
  const size = asset.size ?? 0;
  return {
    kind: "bytes",
    size: asset.size,
    read: async (start, length) =>
      start >= size || length === 0
        ? new Uint8Array()
        : Buffer.concat(await Array.fromAsync(object.range(start, Math.min(size, start + length)))),
    async *stream({ start = 0, end = size } = {}) {
      for (let at = start; at < Math.min(end, size); at += rangeBytes)
        yield* object.range(at, Math.min(end, size, at + rangeBytes));
    },
    verify: () => object.verify(),
    async [Symbol.asyncDispose]() {},
  };
}

class RangedObject {
  readonly #bucket: Bucket;
  readonly #handle: Handle;
  readonly #options: GcsOptions;
  readonly #uri: string;
  readonly #signal: AbortSignal;

  constructor(bucket: Bucket, options: GcsOptions, handle: Handle, uri: string, signal: AbortSignal) {
    this.#bucket = bucket;
    this.#options = options;
    this.#handle = handle;
    this.#uri = uri;
    this.#signal = signal;
  }

  /** The bytes from `start` to `end`; a body that breaks or ends early, or is put off, is taken up where it stopped. */
  async *range(start: number, end: number): AsyncGenerator<Uint8Array> {
    let at = start;
    for (let broken = 0; at < end;) {
      try {
        for await (const chunk of await this.#body(at, end)) {
          at += chunk.length;
          broken = 0;
          yield chunk;
        }
        if (at < end) throw this.#truncated();
      } catch (error) {
        const fault = faultAt(this.#uri, error);
        this.#signal.throwIfAborted();
        if (!mayResume(fault) || ++broken >= this.#options.attempts) throw await this.#orReplaced(fault);
        await sleep(Math.random() * 200 * 2 ** broken, undefined, { signal: this.#signal });
      }
    }
  }

  /** Throws when the generation that was listed is no longer the current one, or is gone. */
  async verify(): Promise<void> {
    const now = await this.#current();
    if (now === this.#handle.generation) return;
    throw new AssayError("gcs/changed-during-read", "It was replaced while it was read.", {
      subject: this.#uri,
      reason: "changed_during_read",
      retryable: true,
    });
  }

  async #body(start: number, end: number): Promise<AsyncIterable<Uint8Array>> {
    return requestMedia(this.#bucket, this.#options, this.#handle, { start, end, signal: this.#signal });
  }

  /** A generation that is gone may have been replaced: the object then has another one. */
  async #orReplaced(fault: AssayError): Promise<AssayError> {
    if (fault.reason !== "not_found" || this.#handle.pinned) return fault;
    return this.#current().then(
      () => faultAt(this.#uri, fault.cause, "etag_mismatch"),
      () => fault,
    );
  }

  async #current(): Promise<string> {
    const { name, generation, pinned } = this.#handle;
    try {
      const [metadata] = await this.#bucket.file(name, pinned ? { generation } : {}).getMetadata();
      return String(metadata.generation);
    } catch (error) {
      throw faultAt(this.#uri, error);
    }
  }

  #truncated(): AssayError {
    return new AssayError("gcs/truncated", "The store sent less than it said.", {
      subject: this.#uri,
      reason: "truncated",
      retryable: true,
    });
  }
}

function mayResume({ reason }: AssayError): boolean {
  return reason === "network" || reason === "truncated" || reason === "throttled_exhausted";
}
