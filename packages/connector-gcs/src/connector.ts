import type { Connector, Source } from "@assay/spec";
import type { Bucket } from "@google-cloud/storage";
import { aroundBucket } from "./around.ts";
import { openBucket } from "./client.ts";
import { openObject } from "./content.ts";
import { faultAt } from "./fault.ts";
import { listAssets } from "./list.ts";
import { gcsOptions } from "./options.ts";
import type { GcsOptions } from "./options.ts";

/** Buckets of Google Cloud Storage. */
export const gcs: Connector<GcsOptions> = {
  type: "gcs",
  options: gcsOptions,
  connect: async (options) => connect(gcsOptions.parse(options)),
};

async function connect(options: GcsOptions): Promise<Source> {
  const bucket = await openBucket(options);
  const name = `gs://${options.bucket}${options.prefix === "" ? "" : `/${options.prefix}`}`;
  await reach(bucket, options, name);
  return {
    name,
    properties: await aroundBucket(bucket),
    check: () => reach(bucket, options, name),
    list: ({ after, signal }) => listAssets(bucket, options, after, signal),
    open: async (asset, signal) => openObject(bucket, options, asset, signal),
    async [Symbol.asyncDispose]() {}, // the SDK holds idle connections only
  };
}

/** One page of one object: it says whether bucket and credentials are right before anything is promised. */
async function reach(bucket: Bucket, { prefix }: GcsOptions, name: string): Promise<void> {
  try {
    await bucket.getFiles({ prefix, maxResults: 1, autoPaginate: false });
  } catch (error) {
    const fault = faultAt(name, error);
    throw fault.reason === "not_found" ? faultAt(name, error, "source_unavailable") : fault;
  }
}
