import { createHash } from "node:crypto";
import type { Asset } from "@assay/spec";
import type { Bucket, FileMetadata, GetFilesOptions } from "@google-cloud/storage";
import picomatch from "picomatch";
import { faultAt } from "./fault.ts";
import type { GcsOptions } from "./options.ts";

/** What only this connector understands of an asset. */
export interface Handle {
  readonly name: string;
  readonly generation: string;
  /** Whether it was listed as one generation of several, so that a newer one is no change. */
  readonly pinned: boolean;
}

/** What is asked of each object, so that a page of a thousand stays small. */
const fields =
  "nextPageToken,items(name,size,generation,updated,storageClass,contentType,contentEncoding,kmsKeyName,customerEncryption,temporaryHold,eventBasedHold,retentionExpirationTime,timeDeleted)";

/** Every object below the prefix in byte order of names, after a uri when the listing goes on. */
export async function* listAssets(
  bucket: Bucket,
  options: GcsOptions,
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Asset> {
  const wanted = options.include.length > 0 ? picomatch(options.include, { dot: true }) : () => true;
  const unwanted = options.exclude.length > 0 ? picomatch(options.exclude, { dot: true }) : () => false;
  const last = after === undefined ? undefined : placeOf(after);
  const same: FileMetadata[] = []; // the generations of one name
  for await (const object of listObjects(bucket, options, last?.name, signal)) {
    if (same.length > 0 && same[0]?.name !== object.name) yield* assetsOf(same.splice(0));
    same.push(object);
  }
  yield* assetsOf(same);

  function* assetsOf(generations: readonly FileMetadata[]): Generator<Asset> {
    const name = generations[0]?.name ?? "";
    const listed = name === last?.name ? last.generation : -1;
    for (const object of generations.toSorted((a, b) => Number(a.generation) - Number(b.generation))) {
      if (Number(object.generation) <= listed || (Number(object.size) === 0 && name.endsWith("/"))) continue;
      const asset = assetOf(options, name, object);
      const out = unwanted(name) || !wanted(name);
      yield out ? { ...asset, unread: { status: "skipped", reason: "excluded_by_rule" } } : asset;
    }
  }
}

async function* listObjects(
  bucket: Bucket,
  { prefix, versions }: GcsOptions,
  startOffset: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<FileMetadata> {
  let pageToken: string | undefined;
  do {
    signal.throwIfAborted();
    const page = await pageOf(bucket, {
      prefix,
      fields,
      versions: versions === "all",
      autoPaginate: false,
      ...(startOffset === undefined ? {} : { startOffset }),
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    for (const object of page.items ?? []) {
      signal.throwIfAborted();
      yield object;
    }
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
}

interface Page {
  readonly items?: readonly FileMetadata[];
  readonly nextPageToken?: string;
}

async function pageOf(bucket: Bucket, query: GetFilesOptions): Promise<Page> {
  try {
    const [, , page] = await bucket.getFiles(query);
    return page as Page; // the answer as the service sent it (JSON API, objects.list)
  } catch (error) {
    throw faultAt(`gs://${bucket.name}`, error);
  }
}

/** Name and generation in a uri made by this connector; without a generation in it, every generation of the name was listed. */
function placeOf(uri: string): { readonly name: string; readonly generation: number } {
  const [path = "", generation] = uri.slice(uri.indexOf("/", "gs://".length) + 1).split("#");
  return {
    name: decodeURIComponent(path),
    generation: generation === undefined ? Number.POSITIVE_INFINITY : Number(generation),
  };
}

function assetOf({ bucket, versions, customerKey }: GcsOptions, name: string, object: FileMetadata): Asset {
  const generation = String(object.generation);
  const handle: Handle = { name, generation, pinned: versions === "all" };
  const sha = object.customerEncryption?.keySha256;
  const foreign = sha !== undefined && (customerKey === undefined || sha !== shaOf(customerKey));
  return {
    uri: `gs://${bucket}/${name.split("/").map(encodeURIComponent).join("/")}${handle.pinned ? `#${generation}` : ""}`,
    name: name.slice(name.lastIndexOf("/") + 1),
    size: Number(object.size),
    version: generation,
    handle: JSON.stringify(handle),
    ...(object.updated === undefined ? {} : { modified: new Date(object.updated).toISOString() }),
    properties: {
      storageClass: object.storageClass ?? null,
      contentType: object.contentType ?? null,
      encryption: sha === undefined ? (object.kmsKeyName ?? "google-managed") : "customer-supplied key",
      hold: object.temporaryHold === true || object.eventBasedHold === true,
      retainedUntil: object.retentionExpirationTime ?? null,
      current: object.timeDeleted === undefined,
    },
    ...(foreign ? { unread: keyMissing } : {}),
  };
}

const keyMissing: NonNullable<Asset["unread"]> = {
  status: "failed",
  reason: "encrypted",
  detail: "It is under a customer-supplied key other than the one given.",
};

function shaOf(key: string): string {
  return createHash("sha256").update(Buffer.from(key, "base64")).digest("base64");
}
