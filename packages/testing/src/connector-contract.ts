import { beforeEach, describe, expect, it } from "vitest";
import { AssayError, reasonOf } from "@assay/spec";
import type { Asset, ByteContent, Connector, Source } from "@assay/spec";
import { collect } from "./collect.ts";

/** A real store made for one test, and how a connector reaches it. */
export interface StoreWithFiles<Options> {
  readonly options: Options;
  /** Options that reach nothing: a name that no store has. */
  readonly elsewhere: Options;
  /** Adds a byte at the end of what is stored under a name, as another program would. */
  change(name: string): Promise<void>;
  /** Removes the store. */
  remove(): Promise<void>;
}

/** How the contract comes by a connector and by stores that hold what it asks for. */
export interface ConnectorUnderTest<Options> {
  readonly connector: Connector<Options>;
  /** Makes a store that holds these bytes under these names. */
  readonly make: (files: Readonly<Record<string, Uint8Array>>) => Promise<StoreWithFiles<Options>>;
}

/** What the contract's store holds. The bytes of `long` differ everywhere, so that a wrong offset shows. */
const files: Readonly<Record<string, Uint8Array>> = {
  "a.txt": new TextEncoder().encode("one\ntwo\n"),
  "empty.csv": new Uint8Array(),
  "long.bin": Uint8Array.from({ length: 300_000 }, (_, at) => (at * 31 + (at >> 8)) & 255),
  "ünï cödé 名.json": new TextEncoder().encode("{}"),
};

/** What every {@link Connector} whose assets are bytes promises. */
export function connectorContract<Options>(name: string, { connector, make }: ConnectorUnderTest<Options>): void {
  describe(`${name} keeps the connector contract`, () => {
    const { signal } = new AbortController();
    let store: StoreWithFiles<Options>;
    let source: Source;

    beforeEach(async () => {
      store = await make(files);
      source = await connector.connect(store.options);
      return async () => {
        await source[Symbol.asyncDispose]();
        await store.remove();
      };
    });

    async function asset(name: string): Promise<Asset> {
      const found = (await collect(source.list({ signal }))).find((each) => each.name === name);
      if (found === undefined) throw new Error(`${name} was not listed.`);
      return found;
    }

    async function open(name: string): Promise<ByteContent> {
      const content = await source.open(await asset(name), signal);
      if (content.kind !== "bytes") throw new Error(`${name} was opened as ${content.kind}.`);
      return content;
    }

    it("can be reached", async () => {
      await expect(source.check(signal)).resolves.toBeUndefined();
    });

    it("lists each asset once, by its name and its size", async () => {
      const listed = await collect(source.list({ signal }));
      const sizes = Object.fromEntries(listed.map(({ name, size }) => [name, size]));
      expect(sizes).toEqual(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, bytes.length])));
      expect(new Set(listed.map(({ uri }) => uri)).size).toEqual(Object.keys(files).length);
      expect(listed).toHaveLength(Object.keys(files).length);
    });

    it("lists in the same order again, and goes on after any asset", async () => {
      const listed = await collect(source.list({ signal }));
      expect(await collect(source.list({ signal }))).toEqual(listed);
      for (const [at, { uri }] of listed.entries()) {
        expect(await collect(source.list({ signal, after: uri }))).toEqual(listed.slice(at + 1));
      }
    });

    it("stops listing when it is told to", async () => {
      const stop = AbortSignal.abort(new Error("enough"));
      await expect(collect(source.list({ signal: stop }))).rejects.toThrow("enough");
    });

    it("opens an asset that came back from JSON", async () => {
      const again = JSON.parse(JSON.stringify(await asset("ünï cödé 名.json"))) as Asset;
      await using content = (await source.open(again, signal)) as ByteContent; // the store holds bytes
      expect(await bytesOf(content.stream())).toEqual(files["ünï cödé 名.json"]);
    });

    it.each(Object.entries(files))("gives the bytes of %s as they are", async (name, bytes) => {
      await using content = await open(name);
      expect(content.size).toEqual(bytes.length);
      expect(await bytesOf(content.stream())).toEqual(bytes);
    });

    it("gives any range, and nothing past the end", async () => {
      const long = files["long.bin"] ?? new Uint8Array();
      await using content = await open("long.bin");
      for (const [start, end] of [
        [0, 1],
        [1, 65_537],
        [299_990, 300_000],
        [300_000, 300_000],
        [299_999, 400_000],
      ] as const) {
        const ways = [await bytesOf(content.stream({ start, end }))];
        if (content.read !== undefined) ways.push(plain(await content.read(start, end - start)));
        for (const bytes of ways) expect(bytes).toEqual(long.slice(start, end));
      }
      expect(await bytesOf(content.stream({ start: 299_000 }))).toEqual(long.slice(299_000));
    });

    it("tells an asset that stayed as it was from one that changed since it was opened", async () => {
      await using content = await open("a.txt");
      await bytesOf(content.stream());
      await expect(content.verify()).resolves.toBeUndefined();
      await store.change("a.txt");
      const readAgain = async (): Promise<void> => {
        await bytesOf(content.stream());
        await content.verify();
      };
      const told = await readAgain().catch(reasonOf); // while it is read or right after, never unnoticed
      expect(["changed_during_read", "etag_mismatch"]).toContain(told);
    });

    it("tells a change by the version, where it has one", async () => {
      const before = await asset("a.txt");
      await store.change("a.txt");
      const after = await asset("a.txt");
      expect(before.version !== undefined && before.version === after.version).toBe(false);
      expect(after.size).toEqual((before.size ?? 0) + 1);
    });

    it("says what to do when there is nothing where it is sent", async () => {
      const error = await reach(connector, store.elsewhere).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(AssayError);
      expect((error as AssayError).next).toEqual(expect.any(String));
    });
  });
}

async function reach<Options>(connector: Connector<Options>, options: Options): Promise<void> {
  await using source = await connector.connect(options);
  await source.check(new AbortController().signal);
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return plain(Buffer.concat(await collect(chunks)));
}

// A Buffer and a Uint8Array of the same bytes are not equal to vitest.
function plain(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}
