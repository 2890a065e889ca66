import { randomBytes } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import {
  BlobServiceClient,
  ContainerSASPermissions,
  StorageSharedKeyCredential,
  generateBlobSASQueryParameters,
} from "@azure/storage-blob";
import type { ContainerClient } from "@azure/storage-blob";
import { afterAll, describe, expect, it } from "vitest";
import type { Asset, ByteContent, Source } from "@assay/spec";
import { connectorContract } from "@assay/testing";
import { startAzurite } from "@assay/testing/servers/azurite";
import { azureBlob } from "./connector.ts";
import type { AzureBlobOptions } from "./options.ts";

const server = await startAzurite();
const credential = new StorageSharedKeyCredential(server.account, server.accountKey);
const admin = new BlobServiceClient(server.endpoint, credential);
const signal = new AbortController().signal;
let number = 0;

afterAll(() => server[Symbol.asyncDispose]());

const optionsFor = (container: string, more: Partial<AzureBlobOptions> = {}): AzureBlobOptions =>
  ({ container, ...server, attempts: 2, ...more }) as AzureBlobOptions;

async function newContainer(blobs: Readonly<Record<string, string | Uint8Array>> = {}): Promise<ContainerClient> {
  const container = admin.getContainerClient(`container-${number++}`);
  await container.create();
  await Promise.all(Object.entries(blobs).map(([name, body]) => put(container, name, body)));
  return container;
}

async function put(container: ContainerClient, name: string, body: string | Uint8Array): Promise<void> {
  await container.getBlockBlobClient(name).upload(Buffer.from(body), Buffer.byteLength(body));
}

const list = (source: Source, after?: string): Promise<Asset[]> =>
  Array.fromAsync(source.list(after === undefined ? { signal } : { signal, after }));

const textOf = async (source: Source, asset: Asset | undefined): Promise<string> => {
  await using content = (await source.open(asset as Asset, signal)) as ByteContent; // blobs are bytes
  return Buffer.concat(await Array.fromAsync(content.stream())).toString();
};

connectorContract<AzureBlobOptions>("azure-blob", {
  connector: azureBlob,
  make: async (files) => {
    const container = await newContainer(files);
    return {
      options: optionsFor(container.containerName),
      elsewhere: optionsFor("no-such-container"),
      change: (name) => put(container, name, Buffer.concat([Buffer.from(files[name] ?? []), Buffer.of(0x21)])),
      remove: async () => void (await container.delete()),
    };
  },
});

describe("a container", () => {
  it("is listed in one order, and goes on after any blob", async () => {
    const container = await newContainer(
      Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`part-${at % 7}/${at}.txt`, `${at}`])),
    );
    await using source = await azureBlob.connect(optionsFor(container.containerName));
    const uris = (await list(source)).map(({ uri }) => uri);
    expect(uris).toHaveLength(300);
    expect(uris).toEqual(uris.toSorted((a, b) => (a < b ? -1 : 1)));
    expect((await list(source, uris[150])).map(({ uri }) => uri)).toEqual(uris.slice(151));
  });

  it("goes on after a blob that is gone by then", async () => {
    const container = await newContainer({ a: "a", b: "b", c: "c" });
    await using source = await azureBlob.connect(optionsFor(container.containerName));
    const all = await list(source);
    await container.deleteBlob("b");
    expect((await list(source, all[1]?.uri)).map(({ name }) => name)).toEqual(["c"]);
  });

  it("is read only below a prefix and by patterns, and the rest of the prefix is told", async () => {
    const { containerName } = await newContainer({ "in/a.csv": "a", "in/b.tmp": "b", "out/c.csv": "c", "in/dir/": "" });
    await using source = await azureBlob.connect(optionsFor(containerName, { prefix: "in/", exclude: ["**/*.tmp"] }));
    expect((await list(source)).map(({ uri, unread }) => [uri, unread?.reason])).toEqual([
      [`az://${containerName}/in/a.csv`, undefined],
      [`az://${containerName}/in/b.tmp`, "excluded_by_rule"],
    ]);
  });

  it("gives blobs under any name", async () => {
    const names = ["a b.txt", "ä/ö+ü&=?#%.txt", "%41", 'q"<>|*.txt', "名/字.csv", "x".repeat(900), "a?snapshot=1"];
    const { containerName } = await newContainer(Object.fromEntries(names.map((name) => [name, name])));
    await using source = await azureBlob.connect(optionsFor(containerName));
    const all = await list(source);
    expect((await Promise.all(all.map((asset) => textOf(source, asset)))).toSorted()).toEqual(names.toSorted());
    for (const [at, { uri }] of all.entries()) expect(await list(source, uri)).toEqual(all.slice(at + 1));
  });

  it("gives a large blob by ranges", async () => {
    const body = randomBytes(40 << 20);
    const { containerName } = await newContainer({ big: body });
    await using source = await azureBlob.connect(optionsFor(containerName));
    const [asset] = await list(source);
    await using content = (await source.open(asset as Asset, signal)) as ByteContent;
    expect(Buffer.concat(await Array.fromAsync(content.stream())).equals(body)).toBe(true);
    const middle = Buffer.from((await content.read?.(20_000_000, 5)) ?? []);
    expect(middle.equals(body.subarray(20_000_000, 20_000_005))).toBe(true);
  });

  it("says that a blob was replaced before it was read, or is gone", async () => {
    const container = await newContainer({ a: "one", b: "two" });
    await using source = await azureBlob.connect(optionsFor(container.containerName));
    const [a, b] = await list(source);
    await put(container, "a", "other");
    await container.deleteBlob("b");
    await expect(textOf(source, a)).rejects.toMatchObject({ reason: "etag_mismatch" });
    await expect(textOf(source, b)).rejects.toMatchObject({ reason: "not_found" });
  });

  it("gives every snapshot when asked to", async () => {
    const container = await newContainer({ a: "one", z: "z" });
    await container.getBlobClient("a").createSnapshot();
    await put(container, "a", "two");
    await using source = await azureBlob.connect(optionsFor(container.containerName, { versions: "snapshots" }));
    const all = await list(source);
    expect((await Promise.all(all.map((asset) => textOf(source, asset)))).toSorted()).toEqual(["one", "two", "z"]);
    expect(new Set(all.map(({ uri }) => uri)).size).toBe(3);
    expect((await list(source, all[0]?.uri)).map(({ uri }) => uri)).toEqual(all.slice(1).map(({ uri }) => uri));
  });

  it("tells a blob in the archive tier instead of reading it", async () => {
    const container = await newContainer({ cold: "cold" });
    await container.getBlobClient("cold").setAccessTier("Archive");
    await using source = await azureBlob.connect(optionsFor(container.containerName));
    const [asset] = await list(source);
    expect(asset?.unread?.reason).toBe("archived_storage_class");
    await expect(textOf(source, asset)).rejects.toMatchObject({ reason: "archived_storage_class" });
  });

  it("brings what is around it, and tells what a signature does not let it see", async () => {
    const container = await newContainer({ a: "a" });
    await container.setMetadata({ owner: "crm" });
    await using own = await azureBlob.connect(optionsFor(container.containerName));
    expect(own.properties).toEqual({
      account: "assaytest",
      kind: "StorageV2",
      replication: "Standard_RAGRS",
      hierarchical: false,
      publicAccess: "none",
      encryptionScope: "none",
      immutable: false,
      legalHold: false,
      metadata: { owner: "crm" },
      accessPolicies: [],
      softDeleteDays: "off",
    });
    await using signed = await azureBlob.connect(signedOptions(container.containerName, "rl"));
    expect(signed.properties).toMatchObject({ accessPolicies: "unknown", softDeleteDays: "unknown" });
    expect(await textOf(signed, (await list(signed))[0])).toBe("a");
  });

  it("refuses wrong credentials and missing rights with words", async () => {
    const { containerName } = await newContainer({ a: "a" });
    const wrong = optionsFor(containerName, { accountKey: randomBytes(64).toString("base64") });
    await expect(azureBlob.connect(wrong)).rejects.toMatchObject({
      reason: "permission_denied", // what the emulator calls a wrong key; the service calls it AuthenticationFailed
      message: "The credentials may not read it. (AuthorizationFailure)",
    });
    await expect(azureBlob.connect(signedOptions(containerName, "w"))).rejects.toMatchObject({
      reason: "permission_denied",
    });
    await expect(azureBlob.connect(optionsFor("no-such-container"))).rejects.toMatchObject({
      reason: "source_unavailable",
    });
  });

  it("takes up a body that broke at the byte where it broke", async () => {
    const body = randomBytes(3 << 20);
    const { containerName } = await newContainer({ big: body });
    const ranges: string[] = [];
    await using proxy = await breakingProxy(server.endpoint, 1 << 20, ranges);
    await using source = await azureBlob.connect(optionsFor(containerName, { endpoint: proxy.endpoint, attempts: 1 }));
    const [asset] = await list(source);
    await using content = (await source.open(asset as Asset, signal)) as ByteContent;
    expect(Buffer.concat(await Array.fromAsync(content.stream())).equals(body)).toBe(true);
    expect(ranges.length).toBeGreaterThan(2);
    expect(ranges.map((range) => Number(/bytes=(\d+)-/.exec(range)?.[1]))).toEqual(
      ranges.map((range) => Number(/bytes=(\d+)-/.exec(range)?.[1])).toSorted((a, b) => a - b),
    );
  });
});

function signedOptions(container: string, permissions: string, hours = 1): AzureBlobOptions {
  const expiresOn = new Date(Date.now() + hours * 3_600_000);
  const startsOn = new Date(Date.now() - 7_200_000);
  const rights = ContainerSASPermissions.parse(permissions);
  const sas = generateBlobSASQueryParameters(
    { containerName: container, permissions: rights, startsOn, expiresOn },
    credential,
  );
  return { container, endpoint: server.endpoint, account: server.account, sas: sas.toString() } as AzureBlobOptions;
}

/** A proxy that cuts every body longer than `bytes` there, and notes the ranges it was asked for. */
async function breakingProxy(
  target: string,
  bytes: number,
  ranges: string[],
): Promise<{ readonly endpoint: string } & AsyncDisposable> {
  const { port, pathname } = new URL(target);
  const proxy = createServer((incoming, outgoing) => {
    const range = incoming.headers["x-ms-range"];
    if (typeof range === "string") ranges.push(range);
    const headers = { ...incoming.headers, host: `127.0.0.1:${port}` };
    incoming.pipe(
      request({ port, host: "127.0.0.1", method: incoming.method, path: incoming.url, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        let sent = 0;
        answer.on("data", (chunk: Buffer) => {
          outgoing.write(chunk);
          sent += chunk.length;
          if (sent > bytes) outgoing.destroy();
        });
        answer.on("end", () => outgoing.end());
      }),
    );
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address() as AddressInfo; // a TCP server that listens
  return {
    endpoint: `http://127.0.0.1:${address.port}${pathname}`,
    async [Symbol.asyncDispose]() {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
