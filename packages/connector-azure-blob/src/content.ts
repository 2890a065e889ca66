import { setTimeout as sleep } from "node:timers/promises";
import type { Asset, ByteContent } from "@assay/spec";
import { AssayError } from "@assay/spec";
import type { BlobClient, BlobDownloadOptions, ContainerClient } from "@azure/storage-blob";
import { faultAt } from "./fault.ts";
import { shaOf } from "./list.ts";
import type { Handle } from "./list.ts";
import type { AzureBlobOptions } from "./options.ts";

/** Bytes of one ranged read of a large blob. */
const rangeBytes = 16 << 20;
/** Times in a row that a body may break before the blob is given up; what it gave is not asked for again. */
const resumes = 5;

/** A blob to be read by ranges that all belong to the ETag that was listed. */
export function openBlob(
  container: ContainerClient,
  options: AzureBlobOptions,
  asset: Asset,
  signal: AbortSignal,
): ByteContent {
  const blob = clientOf(container, JSON.parse(asset.handle ?? "{}") as Handle);
  const conditions: BlobDownloadOptions = {
    abortSignal: signal,
    conditions: asset.version === undefined ? {} : { ifMatch: asset.version },
    maxRetryRequests: 0, // a body that breaks is taken up below
    ...customerKey(options),
  };
  const range = (start: number, end: number): AsyncGenerator<Uint8Array> =>
    readRange({ blob, conditions, uri: asset.uri, signal }, start, end);
  const size = asset.size ?? 0;
  return {
    kind: "bytes",
    size: asset.size,
    read: async (start, length) =>
      start >= size || length === 0
        ? new Uint8Array()
        : Buffer.concat(await Array.fromAsync(range(start, Math.min(size, start + length)))),
    async *stream({ start = 0, end = size } = {}) {
      for (let at = start; at < Math.min(end, size); at += rangeBytes)
        yield* range(at, Math.min(end, size, at + rangeBytes));
    },
    verify: () => verify(blob, conditions, asset.uri),
    async [Symbol.asyncDispose]() {},
  };
}

function clientOf(container: ContainerClient, { name, snapshot, version }: Handle): BlobClient {
  const blob = container.getBlobClient(name);
  if (snapshot !== undefined) return blob.withSnapshot(snapshot);
  return version === undefined ? blob : blob.withVersion(version);
}

interface RangeParts {
  readonly blob: BlobClient;
  readonly conditions: BlobDownloadOptions;
  readonly uri: string;
  readonly signal: AbortSignal;
}

/** The bytes from `start` to `end`; a body that breaks or ends early is taken up where it stopped. */
async function* readRange(parts: RangeParts, start: number, end: number): AsyncGenerator<Uint8Array> {
  let at = start;
  for (let broken = 0; at < end;) {
    try {
      for await (const chunk of await bodyOf(parts, at, end)) {
        at += chunk.length;
        broken = 0;
        yield chunk;
      }
      if (at < end) throw truncated(parts.uri);
    } catch (error) {
      const fault = faultAt(parts.uri, error);
      parts.signal.throwIfAborted();
      if (!mayResume(fault) || ++broken > resumes) throw await orGone(parts.blob, parts.uri, fault);
      await sleep(Math.random() * 200 * 2 ** broken, undefined, { signal: parts.signal });
    }
  }
}

async function bodyOf(
  { blob, conditions }: RangeParts,
  start: number,
  end: number,
): Promise<AsyncIterable<Uint8Array>> {
  const { readableStreamBody } = await blob.download(start, end - start, { ...conditions });
  return readableStreamBody as unknown as AsyncIterable<Uint8Array>; // on Node the SDK's body is a readable stream
}

/** A condition that is not met may mean that there is nothing any more. */
async function orGone(blob: BlobClient, uri: string, fault: AssayError): Promise<AssayError> {
  if (fault.reason !== "etag_mismatch") return fault;
  return blob.getProperties().then(
    () => fault,
    (error: unknown) => (faultAt(uri, error).reason === "not_found" ? faultAt(uri, error) : fault),
  );
}

function mayResume({ reason }: AssayError): boolean {
  return reason === "network" || reason === "truncated" || reason === "read_error";
}

function truncated(uri: string): AssayError {
  return new AssayError("azure-blob/truncated", "The store sent less than it said.", {
    subject: uri,
    reason: "truncated",
    retryable: true,
  });
}

async function verify(blob: BlobClient, { conditions, customerProvidedKey }: BlobDownloadOptions, uri: string) {
  try {
    await blob.getProperties({
      ...(conditions === undefined ? {} : { conditions }),
      ...(customerProvidedKey === undefined ? {} : { customerProvidedKey }),
    });
  } catch (error) {
    const fault = await orGone(blob, uri, faultAt(uri, error));
    if (fault.reason !== "etag_mismatch") throw fault;
    throw new AssayError("azure-blob/changed-during-read", "It was replaced while it was read.", {
      subject: uri,
      reason: "changed_during_read",
      retryable: true,
      cause: error,
    });
  }
}

function customerKey({ customerKey: key }: AzureBlobOptions): BlobDownloadOptions {
  if (key === undefined) return {};
  return {
    customerProvidedKey: { encryptionKey: key, encryptionKeySha256: shaOf(key), encryptionAlgorithm: "AES256" },
  };
}
