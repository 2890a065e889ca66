import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { GetObjectCommandOutput, S3Client } from "@aws-sdk/client-s3";
import type { Asset, ByteContent } from "@assay/spec";
import { AssayError } from "@assay/spec";
import { faultAt } from "./fault.ts";
import type { Handle } from "./list.ts";
import type { S3Options } from "./options.ts";

/** Bytes of one ranged read of a large object. */
const rangeBytes = 16 << 20;
/** Times in a row that a body may break before the object is given up; what it gave is not asked for again. */
const resumes = 5;

/** An object to be read by ranges that all belong to the version that was listed. */
export function openObject(client: S3Client, options: S3Options, asset: Asset, signal: AbortSignal): ByteContent {
  const { key, versionId } = JSON.parse(asset.handle ?? "{}") as Handle;
  const object = new RangedObject({ client, options, key, versionId, etag: asset.version, uri: asset.uri, signal });
  const size = asset.size ?? 0;
  return {
    kind: "bytes",
    size: asset.size,
    read: async (start, length) =>
      start >= size || length === 0
        ? new Uint8Array()
        : join(await Array.fromAsync(object.range(start, Math.min(size, start + length)))),
    async *stream({ start = 0, end = size } = {}) {
      for (let at = start; at < Math.min(end, size); at += rangeBytes)
        yield* object.range(at, Math.min(end, size, at + rangeBytes));
    },
    // A body that came in one piece under If-Match was of one version; several were not of one moment, so the end is looked at again.
    verify: async () => (object.bodies === 1 ? undefined : object.verify()),
    async [Symbol.asyncDispose]() {},
  };
}

interface ObjectParts {
  readonly client: S3Client;
  readonly options: S3Options;
  readonly key: string;
  readonly versionId: string | undefined;
  readonly etag: string | undefined;
  readonly uri: string;
  readonly signal: AbortSignal;
}

class RangedObject {
  readonly #parts: ObjectParts;
  /** Bodies asked for so far. */
  bodies = 0;

  constructor(parts: ObjectParts) {
    this.#parts = parts;
  }

  /** The bytes from `start` to `end`; a body that breaks or ends early is taken up where it stopped. */
  async *range(start: number, end: number): AsyncGenerator<Uint8Array> {
    let at = start;
    for (let broken = 0; at < end;) {
      try {
        for await (const chunk of await this.#body(at, end)) {
          at += chunk.length;
          broken = 0;
          yield chunk;
        }
        if (at < end)
          throw new AssayError("s3/truncated", "The store sent less than it said.", {
            subject: this.#parts.uri,
            reason: "truncated",
            retryable: true,
          });
      } catch (error) {
        const fault = faultAt(this.#parts.uri, error);
        this.#parts.signal.throwIfAborted();
        if (!(fault.retryable || fault.reason === "truncated" || fault.reason === "read_error") || ++broken > resumes)
          throw fault;
        await sleep(Math.random() * 200 * 2 ** broken, undefined, { signal: this.#parts.signal });
      }
    }
  }

  /** Throws when the object is no longer the version that was listed. */
  async verify(): Promise<void> {
    const { HeadObjectCommand } = await import("@aws-sdk/client-s3");
    const { client, etag, uri, signal } = this.#parts;
    try {
      const { ETag } = await client.send(new HeadObjectCommand(this.#address()), { abortSignal: signal });
      if (etag === undefined || ETag === etag) return;
    } catch (error) {
      throw faultAt(uri, error);
    }
    throw new AssayError("s3/changed", "It was replaced while it was read.", {
      subject: uri,
      reason: "changed_during_read",
      retryable: true,
    });
  }

  #address() {
    const { options, key, versionId } = this.#parts;
    return {
      Bucket: options.bucket,
      Key: key,
      ...(versionId === undefined ? {} : { VersionId: versionId }),
      ...(options.requesterPays ? { RequestPayer: "requester" as const } : {}),
      ...customerKey(options),
    };
  }

  async #body(start: number, end: number): Promise<AsyncIterable<Uint8Array>> {
    const { GetObjectCommand } = await import("@aws-sdk/client-s3");
    const { client, etag, signal } = this.#parts;
    this.bodies += 1;
    const range = { Range: `bytes=${start}-${end - 1}`, ...(etag === undefined ? {} : { IfMatch: etag }) };
    const answer: GetObjectCommandOutput = await client.send(new GetObjectCommand({ ...this.#address(), ...range }), {
      abortSignal: signal,
    });
    return answer.Body as unknown as AsyncIterable<Uint8Array>; // on Node the SDK's body is a readable stream
  }
}

function customerKey({ customerKey: key }: S3Options): object {
  if (key === undefined) return {};
  const digest = createHash("md5").update(Buffer.from(key, "base64")).digest("base64"); // the header S3 asks for, not a protection
  return { SSECustomerAlgorithm: "AES256", SSECustomerKey: key, SSECustomerKeyMD5: digest };
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : new Uint8Array(Buffer.concat(chunks));
}
