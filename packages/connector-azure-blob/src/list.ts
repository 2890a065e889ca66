import { createHash } from "node:crypto";
import type { Asset } from "@assay/spec";
import type { BlobItem, ContainerClient } from "@azure/storage-blob";
import picomatch from "picomatch";
import { faultAt } from "./fault.ts";
import type { AzureBlobOptions } from "./options.ts";

/** What only this connector understands of an asset. */
export interface Handle {
  readonly name: string;
  readonly snapshot?: string;
  readonly version?: string;
}

/** Every blob below the prefix in the order of the service, after a uri when the listing goes on. */
export async function* listAssets(
  container: ContainerClient,
  options: AzureBlobOptions,
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Asset> {
  const wanted = options.include.length > 0 ? picomatch(options.include, { dot: true }) : () => true;
  const unwanted = options.exclude.length > 0 ? picomatch(options.exclude, { dot: true }) : () => false;
  const keySha = options.customerKey === undefined ? undefined : shaOf(options.customerKey);
  for await (const blob of listBlobs(container, options, after, signal)) {
    if (isFolder(blob)) continue; // a marker that stands for a folder holds nothing
    const asset = assetOf(options.container, blob, keySha);
    const out = unwanted(blob.name) || !wanted(blob.name);
    yield out ? { ...asset, unread: { status: "skipped", reason: "excluded_by_rule" } } : asset;
  }
}

/** The blobs in the order of the service, from the blob of the uri on. */
async function* listBlobs(
  container: ContainerClient,
  options: AzureBlobOptions,
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<BlobItem> {
  const last = after === undefined ? undefined : handleOf(after);
  const same: BlobItem[] = []; // the snapshots and versions of one blob, and the blob itself
  try {
    signal.throwIfAborted();
    const blobs = container.listBlobsFlat({
      prefix: options.prefix,
      includeMetadata: true,
      includeSnapshots: options.versions !== "current",
      includeVersions: options.versions === "all",
      abortSignal: signal,
      ...(last === undefined ? {} : { startFrom: last.name }),
    });
    for await (const page of blobs.byPage({ maxPageSize: 5000 })) {
      for (const blob of page.segment.blobItems) {
        signal.throwIfAborted();
        if (same.length > 0 && same[0]?.name !== blob.name) yield* inOrder(same.splice(0), last);
        same.push(blob);
      }
    }
    yield* inOrder(same, last);
  } catch (error) {
    signal.throwIfAborted();
    throw faultAt(`az://${options.container}`, error);
  }
}

/** What there is under one name, from the oldest to the newest; under the name that was listed last, only what comes after. */
function inOrder(blobs: readonly BlobItem[], last: Handle | undefined): BlobItem[] {
  const later = last !== undefined && blobs[0]?.name === last.name ? rankOf(last) : "";
  return blobs.filter((blob) => rankOf(blob) > later).toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
}

/** Snapshots and versions have times for names; the current blob comes after all of them. */
function rankOf(blob: BlobItem | Handle): string {
  const { snapshot, version } = "properties" in blob ? handleFor(blob) : blob;
  return snapshot ?? version ?? "~";
}

function handleOf(uri: string): Handle {
  const [path = "", query = ""] = uri.slice(uri.indexOf("/", "az://".length) + 1).split("?");
  const asked = new URLSearchParams(query);
  const [snapshot, version] = [asked.get("snapshot"), asked.get("versionid")];
  return {
    name: decodeURIComponent(path),
    ...(snapshot === null ? {} : { snapshot }),
    ...(version === null ? {} : { version }),
  };
}

function assetOf(container: string, blob: BlobItem, keySha: string | undefined): Asset {
  const { name, properties } = blob;
  const handle = handleFor(blob);
  const { etag, contentLength, lastModified, blobType, accessTier, encryptionScope, contentType } = properties;
  const unread = whyUnread(blob, keySha);
  return {
    uri: `az://${container}/${name.split("/").map(encodeURIComponent).join("/")}${queryOf(handle)}`,
    name: name.slice(name.lastIndexOf("/") + 1),
    size: contentLength ?? null,
    modified: lastModified.toISOString(),
    version: `"${etag.replaceAll('"', "")}"`, // listings give it without quotes, headers with them
    handle: JSON.stringify(handle),
    properties: {
      blobType: blobType ?? null,
      accessTier: accessTier ?? null,
      contentType: contentType ?? null,
      encryptionScope: encryptionScope ?? null,
    },
    ...(unread === undefined ? {} : { unread }),
  };
}

function handleFor({ name, snapshot, versionId, isCurrentVersion }: BlobItem): Handle {
  if (snapshot) return { name, snapshot };
  return versionId === undefined || isCurrentVersion === true ? { name } : { name, version: versionId };
}

function queryOf({ snapshot, version }: Handle): string {
  if (snapshot !== undefined) return `?snapshot=${encodeURIComponent(snapshot)}`;
  return version === undefined ? "" : `?versionid=${encodeURIComponent(version)}`;
}

function whyUnread({ properties }: BlobItem, keySha: string | undefined): Asset["unread"] {
  if (properties.accessTier === "Archive")
    return { status: "skipped", reason: "archived_storage_class", detail: "It is in the archive tier." };
  const { customerProvidedKeySha256 } = properties;
  if (customerProvidedKeySha256 === undefined || customerProvidedKeySha256 === keySha) return undefined;
  return { status: "failed", reason: "encrypted", detail: "It is under a customer key other than the one given." };
}

function isFolder({ metadata, properties, name }: BlobItem): boolean {
  return (properties.contentLength ?? 0) === 0 && (metadata?.["hdi_isfolder"] === "true" || name.endsWith("/"));
}

/** SHA-256 of a key, as the service tells it. */
export function shaOf(key: string): string {
  return createHash("sha256").update(Buffer.from(key, "base64")).digest("base64");
}
