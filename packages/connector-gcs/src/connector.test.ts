import { randomBytes } from "node:crypto";
import { Storage } from "@google-cloud/storage";
import type { Bucket } from "@google-cloud/storage";
import { afterAll, describe, expect, it } from "vitest";
import type { Asset, ByteContent, Source } from "@assay/spec";
import { connectorContract } from "@assay/testing";
import { startGcs } from "@assay/testing/servers/gcs";
import { gcs } from "./connector.ts";
import type { GcsOptions } from "./options.ts";

const server = await startGcs(100);
const admin = new Storage({ apiEndpoint: server.endpoint, projectId: "made-up" });
const signal = new AbortController().signal;
let number = 0;

afterAll(() => server[Symbol.asyncDispose]());

const optionsFor = (bucket: string, more: Partial<GcsOptions> = {}): GcsOptions =>
  ({ bucket, endpoint: server.endpoint, project: "made-up", attempts: 2, ...more }) as GcsOptions;

async function newBucket(objects: Readonly<Record<string, string | Uint8Array>> = {}, metadata = {}): Promise<Bucket> {
  const [bucket] = await admin.createBucket(`bucket-${number++}`, metadata);
  for (const [name, body] of Object.entries(objects)) await put(bucket, name, body);
  return bucket;
}

async function put(bucket: Bucket, name: string, body: string | Uint8Array): Promise<void> {
  await bucket.file(name).save(Buffer.from(body), { resumable: false, validation: "md5" });
}

const list = (source: Source, after?: string): Promise<Asset[]> =>
  Array.fromAsync(source.list(after === undefined ? { signal } : { signal, after }));

const textOf = async (source: Source, asset: Asset | undefined): Promise<string> => {
  await using content = (await source.open(asset as Asset, signal)) as ByteContent; // objects are bytes
  return Buffer.concat(await Array.fromAsync(content.stream())).toString();
};

connectorContract<GcsOptions>("gcs", {
  connector: gcs,
  make: async (files) => {
    const bucket = await newBucket(files);
    return {
      options: optionsFor(bucket.name),
      elsewhere: optionsFor("no-such-bucket"),
      change: (name) => put(bucket, name, Buffer.concat([Buffer.from(files[name] ?? []), Buffer.of(0x21)])),
      remove: async () => {},
    };
  },
});

describe("a bucket", () => {
  it("is listed over many pages, in the order of names, and goes on after any object", async () => {
    const { name } = await newBucket(
      Object.fromEntries(Array.from({ length: 230 }, (_, at) => [`part-${at % 7}/${at}.txt`, `${at}`])),
    );
    await using source = await gcs.connect(optionsFor(name));
    const uris = (await list(source)).map(({ uri }) => uri);
    expect(uris).toHaveLength(230);
    expect(uris).toEqual(uris.toSorted((a, b) => (a < b ? -1 : 1)));
    expect((await list(source, uris[150])).map(({ uri }) => uri)).toEqual(uris.slice(151));
  });

  it("goes on after an object that is gone by then", async () => {
    const bucket = await newBucket({ a: "a", b: "b", c: "c" });
    await using source = await gcs.connect(optionsFor(bucket.name));
    const all = await list(source);
    await bucket.file("b").delete();
    expect((await list(source, all[1]?.uri)).map(({ name }) => name)).toEqual(["c"]);
  });

  it("is read only below a prefix and by patterns, and the rest of the prefix is told", async () => {
    const { name } = await newBucket({ "in/a.csv": "a", "in/b.tmp": "b", "out/c.csv": "c", "in/folder/": "" });
    await using source = await gcs.connect(optionsFor(name, { prefix: "in/", exclude: ["**/*.tmp"] }));
    expect((await list(source)).map(({ uri, unread }) => [uri, unread?.reason])).toEqual([
      [`gs://${name}/in/a.csv`, undefined],
      [`gs://${name}/in/b.tmp`, "excluded_by_rule"],
    ]);
  });

  it("gives objects under any name", async () => {
    const names = ["a b.txt", "ä/ö+ü&=?#%.txt", "%41", 'q"<>|*.txt', "名/字.csv", "x".repeat(900), "a#1", "😀"];
    const { name } = await newBucket(Object.fromEntries(names.map((each) => [each, each])));
    await using source = await gcs.connect(optionsFor(name));
    const all = await list(source);
    expect((await Promise.all(all.map((asset) => textOf(source, asset)))).toSorted()).toEqual(names.toSorted());
    for (const [at, { uri }] of all.entries()) expect(await list(source, uri)).toEqual(all.slice(at + 1));
  });

  it("gives a large object, uploaded in pieces, by ranges", async () => {
    const body = randomBytes(40 << 20);
    const bucket = await newBucket();
    await bucket.file("big").save(body, { resumable: true, chunkSize: 8 << 20, validation: false });
    await using source = await gcs.connect(optionsFor(bucket.name));
    const [asset] = await list(source);
    await using content = (await source.open(asset as Asset, signal)) as ByteContent;
    expect(Buffer.concat(await Array.fromAsync(content.stream())).equals(body)).toBe(true);
    const middle = Buffer.from((await content.read?.(20_000_000, 5)) ?? []);
    expect(middle.equals(body.subarray(20_000_000, 20_000_005))).toBe(true);
  });

  it("says that an object was replaced before it was read, or is gone", async () => {
    const bucket = await newBucket({ a: "one", b: "two" });
    await using source = await gcs.connect(optionsFor(bucket.name));
    const [a, b] = await list(source);
    await put(bucket, "a", "other");
    await bucket.file("b").delete();
    await expect(textOf(source, a)).rejects.toMatchObject({ reason: "etag_mismatch" });
    await expect(textOf(source, b)).rejects.toMatchObject({ reason: "not_found" });
  });

  it("gives every generation when asked to", async () => {
    const bucket = await newBucket({ z: "z" }, { versioning: { enabled: true } });
    for (const body of ["one", "two", "three"]) await put(bucket, "a", body);
    await using source = await gcs.connect(optionsFor(bucket.name, { versions: "all" }));
    const all = await list(source);
    expect(await Promise.all(all.map((asset) => textOf(source, asset)))).toEqual(["one", "two", "three", "z"]);
    for (const [at, { uri }] of all.entries()) expect(await list(source, uri)).toEqual(all.slice(at + 1));
    await using content = (await source.open(all[0] as Asset, signal)) as ByteContent;
    await expect(content.verify()).resolves.toBeUndefined();
  });

  it("tells an object under a customer key that was not given, and reads it with the key", async () => {
    const key = randomBytes(32);
    const bucket = await newBucket();
    await bucket.file("sealed").setEncryptionKey(key).save("inside", { resumable: false, validation: false });
    await using without = await gcs.connect(optionsFor(bucket.name));
    await using withKey = await gcs.connect(optionsFor(bucket.name, { customerKey: key.toString("base64") }));
    const [asset] = await list(without);
    expect(asset?.unread).toMatchObject({ status: "failed", reason: "encrypted" });
    await expect(textOf(without, asset)).rejects.toMatchObject({ reason: "encrypted" });
    expect(await textOf(withKey, (await list(withKey))[0])).toBe("inside");
  });

  it("brings what is around it, and tells what may not be seen", async () => {
    const { name } = await newBucket(
      { a: "a" },
      {
        labels: { owner: "crm" },
        iamConfiguration: { publicAccessPrevention: "enforced", uniformBucketLevelAccess: { enabled: true } },
        lifecycle: { rule: [{ action: { type: "Delete" }, condition: { age: 30 } }] },
        retentionPolicy: { retentionPeriod: "86400" },
      },
    );
    await using own = await gcs.connect(optionsFor(name));
    expect(own.properties).toEqual({
      location: "EU",
      replication: "multi-region",
      encryption: "google-managed",
      uniformAccess: true,
      publicAccessPrevention: "enforced",
      publicPolicy: "not public",
      versioning: false,
      retentionSeconds: 86_400,
      softDeleteSeconds: 0,
      lifecycle: ["Delete after 30 days"],
      labels: { owner: "crm" },
    });
    server.fail({ path: `/b/${name}/iam`, times: 1, status: 403, reason: "forbidden" });
    server.fail({ path: `/b/${name}?`, times: 1, status: 403, reason: "forbidden" });
    await using blind = await gcs.connect(optionsFor(name));
    expect(blind.properties).toMatchObject({ publicPolicy: "unknown" });
  });

  it("tries again when the store asks to slow down, and says so when it goes on asking", async () => {
    const { name } = await newBucket({ a: "a" });
    await using source = await gcs.connect(optionsFor(name));
    const [asset] = await list(source);
    server.fail({ path: `/b/${name}/o?`, times: 1, status: 503, reason: "backendError" });
    expect(await list(source)).toHaveLength(1);
    server.fail({ path: `/b/${name}/o/a`, times: 2, status: 429, reason: "rateLimitExceeded" });
    await expect(textOf(source, asset)).rejects.toMatchObject({ reason: "throttled_exhausted", retryable: true });
  });

  it("takes up a body that broke at the byte where it broke", async () => {
    const body = randomBytes(3 << 20);
    const { name } = await newBucket({ big: body });
    await using source = await gcs.connect(optionsFor(name));
    const [asset] = await list(source);
    const before = server.requests.length;
    server.cutBodies(1 << 20);
    await using content = (await source.open(asset as Asset, signal)) as ByteContent;
    const bytes = Buffer.concat(await Array.fromAsync(content.stream()));
    server.cutBodies(undefined);
    expect(bytes.equals(body)).toBe(true);
    const starts = server.requests.slice(before).map(({ range = "" }) => Number(/bytes=(\d+)-/.exec(range)?.[1]));
    expect(starts.length).toBeGreaterThan(2);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("refuses missing rights, a bucket that is not there and malformed credentials with words", async () => {
    const { name } = await newBucket({ a: "a" });
    server.fail({ path: `/b/${name}/o`, times: 1, status: 403, reason: "forbidden" });
    await expect(gcs.connect(optionsFor(name))).rejects.toMatchObject({
      reason: "permission_denied",
      next: "assay sources policy gcs prints the grant.",
    });
    server.fail({ path: `/b/${name}/o`, times: 1, status: 401, reason: "authError" });
    await expect(gcs.connect(optionsFor(name))).rejects.toMatchObject({ reason: "credentials_expired" });
    await expect(gcs.connect(optionsFor("no-such-bucket"))).rejects.toMatchObject({ reason: "source_unavailable" });
    await expect(gcs.connect(optionsFor(name, { credentials: "made-up-secret" }))).rejects.toThrow(
      "The credentials are not the JSON of a credentials file.",
    );
  });
});

it("is the store that Google's client expects: checksums, preconditions, deletion", async () => {
  const bucket = await newBucket({ a: "one" });
  const [body] = await bucket.file("a").download({ validation: "md5" });
  expect(body.toString()).toBe("one");
  await expect(bucket.file("a").delete({ ifGenerationMatch: 1 })).rejects.toMatchObject({ code: 412 });
  await bucket.file("a").delete();
  expect(await bucket.file("a").exists()).toEqual([false]);
});
