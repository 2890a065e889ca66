import type { Connector, Source } from "@assay/spec";
import { aroundBucket } from "./around.ts";
import { openClient } from "./client.ts";
import { openObject } from "./content.ts";
import { faultAt } from "./fault.ts";
import { listAssets } from "./list.ts";
import { s3Options } from "./options.ts";
import type { S3Options } from "./options.ts";

/** S3 buckets, and everything that speaks S3. */
export const s3: Connector<S3Options> = {
  type: "s3",
  options: s3Options,
  connect: async (options) => connect(s3Options.parse(options)),
};

async function connect(options: S3Options): Promise<Source> {
  const client = await openClient(options);
  const name = `s3://${options.bucket}${options.prefix === "" ? "" : `/${options.prefix}`}`;
  await reach(client, options, name);
  return {
    name,
    properties: await aroundBucket(client, options.bucket),
    check: () => reach(client, options, name),
    list: ({ after, signal }) => listAssets(client, options, after, signal),
    open: async (asset, signal) => openObject(client, options, asset, signal),
    [Symbol.asyncDispose]: async () => client.destroy(),
  };
}

/** One page of one key: it says whether bucket and credentials are right before anything is promised. */
async function reach(
  client: Awaited<ReturnType<typeof openClient>>,
  { bucket, prefix }: S3Options,
  name: string,
): Promise<void> {
  const { ListObjectsV2Command } = await import("@aws-sdk/client-s3");
  try {
    await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: 1 }));
  } catch (error) {
    throw faultAt(name, error);
  }
}
