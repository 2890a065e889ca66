import type { S3Client } from "@aws-sdk/client-s3";
import type { Asset } from "@assay/spec";
import picomatch from "picomatch";
import { faultAt } from "./fault.ts";
import type { S3Options } from "./options.ts";

/** An object as a listing tells it. */
interface Listed {
  readonly key: string;
  readonly size: number;
  readonly etag: string | undefined;
  readonly modified: Date | undefined;
  readonly storageClass: string | undefined;
  readonly versionId?: string | undefined;
}

/** Storage classes whose objects must be restored before they can be read. */
const archived = new Set(["GLACIER", "DEEP_ARCHIVE"]);

/** What only this connector understands of an asset. */
export interface Handle {
  readonly key: string;
  readonly versionId?: string | undefined;
}

/** Every object below the prefix in byte order of keys, after a key when the listing goes on. */
export async function* listAssets(
  client: S3Client,
  options: S3Options,
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Asset> {
  const source = `s3://${options.bucket}`;
  const wanted = options.include.length > 0 ? picomatch(options.include, { dot: true }) : () => true;
  const unwanted = options.exclude.length > 0 ? picomatch(options.exclude, { dot: true }) : () => false;
  const listed =
    options.versions === "all"
      ? listVersions(client, options, after, signal)
      : listCurrent(client, options, after, signal);
  for await (const object of listed) {
    if (object.size === 0 && object.key.endsWith("/")) continue; // a marker that stands for a folder holds nothing
    const asset = assetOf(source, object);
    const out = unwanted(object.key) || !wanted(object.key);
    yield out ? { ...asset, unread: { status: "skipped", reason: "excluded_by_rule" } } : asset;
  }
}

/** The key in a uri made by this connector. */
export function keyOf(uri: string): string {
  return decodeURIComponent(uri.replace(/^s3:\/\/[^/]*\//, "").replace(/\?versionId=[^?]*$/, ""));
}

function assetOf(source: string, { key, size, etag, modified, storageClass, versionId }: Listed): Asset {
  const version = versionId === undefined ? "" : `?versionId=${encodeURIComponent(versionId)}`;
  const handle: Handle = { key, versionId };
  const asset: Asset = {
    uri: `${source}/${key.split("/").map(encodeURIComponent).join("/")}${version}`,
    name: key.slice(key.lastIndexOf("/") + 1),
    size,
    handle: JSON.stringify(handle),
    ...(etag === undefined ? {} : { version: etag }),
    ...(modified === undefined ? {} : { modified: modified.toISOString() }),
    properties: { storageClass: storageClass ?? "STANDARD" },
  };
  if (!archived.has(storageClass ?? "")) return asset;
  return {
    ...asset,
    unread: { status: "skipped", reason: "archived_storage_class", detail: `Its storage class is ${storageClass}.` },
  };
}

async function* listCurrent(
  client: S3Client,
  options: S3Options,
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Listed> {
  const { ListObjectsV2Command } = await import("@aws-sdk/client-s3");
  let token: string | undefined;
  do {
    const page = await send(`s3://${options.bucket}`, signal, () =>
      client.send(
        new ListObjectsV2Command({
          Bucket: options.bucket,
          Prefix: options.prefix,
          ContinuationToken: token,
          ...(token === undefined && after !== undefined ? { StartAfter: keyOf(after) } : {}),
          ...(options.requesterPays ? { RequestPayer: "requester" } : {}),
        }),
        { abortSignal: signal },
      ),
    );
    for (const { Key, Size, ETag, LastModified, StorageClass } of page.Contents ?? []) {
      if (Key !== undefined)
        yield { key: Key, size: Size ?? 0, etag: ETag, modified: LastModified, storageClass: StorageClass };
    }
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
}

async function* listVersions(
  client: S3Client,
  options: S3Options,
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Listed> {
  const { ListObjectVersionsCommand } = await import("@aws-sdk/client-s3");
  let marker: { readonly key: string | undefined; readonly version: string | undefined } | undefined =
    after === undefined ? undefined : { key: keyOf(after), version: /\?versionId=([^?]*)$/.exec(after)?.[1] };
  for (;;) {
    const page = await send(`s3://${options.bucket}`, signal, () =>
      client.send(
        new ListObjectVersionsCommand({
          Bucket: options.bucket,
          Prefix: options.prefix,
          KeyMarker: marker?.key,
          VersionIdMarker: marker?.version,
        }),
        { abortSignal: signal },
      ),
    );
    for (const { Key, Size, ETag, LastModified, StorageClass, VersionId } of page.Versions ?? []) {
      if (Key !== undefined)
        yield {
          key: Key,
          size: Size ?? 0,
          etag: ETag,
          modified: LastModified,
          storageClass: StorageClass,
          versionId: VersionId,
        };
    }
    if (page.IsTruncated !== true) return;
    marker = { key: page.NextKeyMarker, version: page.NextVersionIdMarker };
  }
}

async function send<Answer>(subject: string, signal: AbortSignal, request: () => Promise<Answer>): Promise<Answer> {
  try {
    return await request();
  } catch (error) {
    signal.throwIfAborted();
    throw faultAt(subject, error);
  }
}
