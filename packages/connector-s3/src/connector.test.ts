import { randomBytes } from "node:crypto";
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, describe, expect, it } from "vitest";
import type { Asset, ByteContent, Source } from "@assay/spec";
import { reasonOf } from "@assay/spec";
import { startRadosGateway } from "@assay/testing/servers/radosgw";
import type { RadosGateway } from "@assay/testing/servers/radosgw";
import { connectorContract } from "@assay/testing";
import { s3 } from "./connector.ts";
import type { S3Options } from "./options.ts";

const server: RadosGateway = await startRadosGateway();
const admin = new S3Client({
  endpoint: server.endpoint,
  region: "us-east-1",
  forcePathStyle: true,
  credentials: server,
});
const signal = new AbortController().signal;
let number = 0;

afterAll(async () => {
  admin.destroy();
  await server[Symbol.asyncDispose]();
});

const optionsFor = (bucket: string, more: Partial<S3Options> = {}): S3Options =>
  ({
    bucket,
    endpoint: server.endpoint,
    accessKeyId: server.accessKeyId,
    secretAccessKey: server.secretAccessKey,
    ...more,
  }) as S3Options;

async function newBucket(objects: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const bucket = `bucket-${number++}`;
  await admin.send(new CreateBucketCommand({ Bucket: bucket }));
  await Promise.all(
    Object.entries(objects).map(([Key, Body]) => admin.send(new PutObjectCommand({ Bucket: bucket, Key, Body }))),
  );
  return bucket;
}

const list = (source: Source, after?: string): Promise<Asset[]> =>
  Array.fromAsync(source.list(after === undefined ? { signal } : { signal, after }));

const textOf = async (source: Source, asset: Asset | undefined): Promise<string> => {
  await using content = (await source.open(asset as Asset, signal)) as ByteContent;
  return Buffer.concat(await Array.fromAsync(content.stream())).toString();
};

connectorContract<S3Options>("s3", {
  connector: s3,
  make: async (files) => {
    const bucket = await newBucket(files);
    return {
      options: optionsFor(bucket),
      elsewhere: optionsFor("no-such-bucket"),
      change: async (name) =>
        void (await admin.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: name,
            Body: Buffer.concat([Buffer.from(files[name] ?? []), Buffer.of(0x21)]),
          }),
        )),
      remove: async () => {},
    };
  },
});

describe("an S3 bucket", () => {
  it("is listed over many pages, in the order of keys, and goes on after any key", async () => {
    const bucket = await newBucket(
      Object.fromEntries(Array.from({ length: 2300 }, (_, index) => [`part-${index % 7}/${index}.txt`, `${index}`])),
    );
    await using source = await s3.connect(optionsFor(bucket));
    const all = await list(source);
    expect(all).toHaveLength(2300);
    const keys = all.map(({ uri }) => uri);
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
    expect((await list(source, keys[1500])).map(({ uri }) => uri)).toEqual(keys.slice(1501));
  });

  it("is read only below a prefix and by patterns, and the rest of the prefix is told", async () => {
    const bucket = await newBucket({ "in/a.csv": "a", "in/b.tmp": "b", "out/c.csv": "c", "in/folder/": "" });
    await using source = await s3.connect(optionsFor(bucket, { prefix: "in/", exclude: ["**/*.tmp"] }));
    expect((await list(source)).map(({ uri, unread }) => [uri, unread?.reason])).toEqual([
      [`s3://${bucket}/in/a.csv`, undefined],
      [`s3://${bucket}/in/b.tmp`, "excluded_by_rule"],
    ]);
  });

  it("gives objects under any key", async () => {
    const names = ["a b.txt", "ä/ö+ü&=?#%.txt", "..", "%41", 'q"<>|*.txt', "名/字.csv", "x".repeat(900)];
    const bucket = await newBucket(Object.fromEntries(names.map((name) => [name, name])));
    await using source = await s3.connect(optionsFor(bucket));
    const read = await Promise.all((await list(source)).map((asset) => textOf(source, asset)));
    expect(read.toSorted()).toEqual(names.toSorted());
  });

  it("gives a large object by ranges", async () => {
    const body = randomBytes(40 << 20);
    const bucket = await newBucket({ big: body });
    await using source = await s3.connect(optionsFor(bucket));
    const [asset] = await list(source);
    await using content = (await source.open(asset as Asset, signal)) as ByteContent;
    expect(Buffer.concat(await Array.fromAsync(content.stream())).equals(body)).toBe(true);
    expect(Buffer.from((await content.read?.(20_000_000, 5)) ?? []).equals(body.subarray(20_000_000, 20_000_005))).toBe(
      true,
    );
  });

  it("says that an object was replaced while it was read, or is gone", async () => {
    const bucket = await newBucket({ a: "one", b: "two" });
    await using source = await s3.connect(optionsFor(bucket));
    const [a, b] = await list(source);
    await admin.send(new PutObjectCommand({ Bucket: bucket, Key: "a", Body: "other" }));
    await admin.send(new DeleteObjectCommand({ Bucket: bucket, Key: "b" }));
    await expect(textOf(source, a)).rejects.toMatchObject({ reason: "etag_mismatch" });
    await expect(textOf(source, b)).rejects.toMatchObject({ reason: "not_found" });
  });

  it("gives every version when asked to", async () => {
    const bucket = await newBucket();
    await admin.send(
      new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: "Enabled" } }),
    );
    for (const Body of ["one", "two", "three"])
      await admin.send(new PutObjectCommand({ Bucket: bucket, Key: "a", Body }));
    await using source = await s3.connect(optionsFor(bucket, { versions: "all" }));
    const all = await list(source);
    expect(await Promise.all(all.map((asset) => textOf(source, asset)))).toEqual(["three", "two", "one"]);
    expect((await list(source, all[0]?.uri)).map(({ uri }) => uri)).toEqual(all.slice(1).map(({ uri }) => uri));
    expect(source.properties?.["versioning"]).toBe("Enabled");
  });

  it("asks for a customer key where an object was encrypted with one, and reads it with the key", async () => {
    const bucket = await newBucket();
    const key = randomBytes(32);
    const sse = { SSECustomerAlgorithm: "AES256", SSECustomerKey: key.toString("base64") };
    await admin.send(new PutObjectCommand({ Bucket: bucket, Key: "sealed", Body: "inside", ...sse }));
    await using without = await s3.connect(optionsFor(bucket));
    await using withKey = await s3.connect(optionsFor(bucket, { customerKey: key.toString("base64") }));
    const [asset] = await list(withKey);
    expect(["encrypted", "permission_denied", "read_error"]).toContain(await textOf(without, asset).catch(reasonOf));
    expect(await textOf(withKey, asset)).toBe("inside");
  });

  it("brings what is around it, and tells what the credentials may not see", async () => {
    const bucket = await newBucket({ a: "a" });
    await admin.send(
      new PutBucketTaggingCommand({ Bucket: bucket, Tagging: { TagSet: [{ Key: "owner", Value: "crm" }] } }),
    );
    const allow = {
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: ["arn:aws:iam:::user/stranger"] },
          Action: ["s3:ListBucket", "s3:GetObject"],
          Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
        },
      ],
    };
    await admin.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy: JSON.stringify(allow) }));
    await using own = await s3.connect(optionsFor(bucket));
    await using other = await s3.connect(optionsFor(bucket, server.stranger));
    expect(own.properties).toMatchObject({
      tags: { owner: "crm" },
      versioning: "off",
      encryption: "none",
    });
    expect(other.properties).toMatchObject({ tags: "unknown" });
    expect(await textOf(other, (await list(other))[0])).toBe("a");
  });

  it("refuses wrong credentials and a stranger with words", async () => {
    const bucket = await newBucket({ a: "a" });
    await expect(
      s3.connect(optionsFor(bucket, { accessKeyId: "nobody", secretAccessKey: "made-up" })),
    ).rejects.toMatchObject({ reason: "credentials_expired" });
    await expect(s3.connect(optionsFor(bucket, server.stranger))).rejects.toMatchObject({
      reason: "permission_denied",
    });
    await expect(s3.connect(optionsFor("no-such-bucket"))).rejects.toMatchObject({ reason: "source_unavailable" });
  });
});
