import { chmod, mkdir, mkdtemp, open, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AssayError } from "@assay/spec";
import { beginSample, fillSample, mergeBytes, sampleCommits, sampleListing, sampleRun } from "@assay/testing";
import { openStore } from "./index.ts";

describe("openStore", () => {
  let dir: string;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "assay-open-"));
  });

  afterEach(() => rm(dir, { recursive: true }));

  const options = (): Parameters<typeof openStore>[0] => ({ dir, mergePeople: mergeBytes });

  async function errorOf(promise: Promise<unknown>): Promise<AssayError> {
    const error: unknown = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error instanceof AssayError) return error;
    throw new Error("It did not fail with a typed error.", { cause: error });
  }

  it("makes a folder and files that only their owner can read", async () => {
    const state = join(dir, "a", "state");
    await using store = await openStore({ ...options(), dir: state });
    await fillSample(store);
    expect((await stat(state)).mode & 0o777).toBe(0o700);
    const files = await readdir(state);
    expect(files.sort()).toEqual(["assay.db", "assay.db-shm", "assay.db-wal"]);
    for (const file of files) expect((await stat(join(state, file))).mode & 0o777).toBe(0o600);
  });

  it("takes back what others could read", async () => {
    await (await openStore(options()))[Symbol.asyncDispose]();
    await chmod(join(dir, "assay.db"), 0o644);
    await (await openStore(options()))[Symbol.asyncDispose]();
    expect((await stat(join(dir, "assay.db"))).mode & 0o777).toBe(0o600);
  });

  it("says of a damaged file what to do", async () => {
    await writeFile(join(dir, "assay.db"), "This is no database. ".repeat(1000));
    const error = await errorOf(openStore(options()));
    expect(error.code).toBe("store/corrupt");
    expect(error.subject).toBe(join(dir, "assay.db"));
    expect(error.next).toContain(`mv ${join(dir, "assay.db")} ${join(dir, "assay.db")}.damaged`);
  });

  it("says of a page gone bad what to do, when it is met", async () => {
    const filled = await openStore(options());
    await fillSample(filled);
    await filled[Symbol.asyncDispose]();
    const bytes = Buffer.alloc((await stat(join(dir, "assay.db"))).size - 8192, 0xaa);
    const handle = await open(join(dir, "assay.db"), "r+");
    await handle.write(bytes, 0, bytes.length, 8192);
    await handle.close();
    const error = await errorOf(openStore(options()).then((store) => store.run("latest")));
    expect(error.code).toBe("store/corrupt");
  });

  it("refuses a file of a newer version", async () => {
    await (await openStore(options()))[Symbol.asyncDispose]();
    const database = new Database(join(dir, "assay.db"));
    database.exec("insert into migrations values ('2099-01-01-later', '2099-01-01')");
    database.close();
    const error = await errorOf(openStore(options()));
    expect(error.code).toBe("store/newer");
    expect(error.next).toContain("Update Assay");
  });

  it("refuses a folder that cannot be one", async () => {
    await writeFile(join(dir, "file"), "");
    const error = await errorOf(openStore({ ...options(), dir: join(dir, "file") }));
    expect(error.code).toBe("store/not-writable");
  });

  it("refuses a folder in the place of its file", async () => {
    await mkdir(join(dir, "assay.db"));
    expect((await errorOf(openStore(options()))).code).toBe("store/not-writable");
  });

  it("ends with state_full where there is no room, keeps what was committed, and goes on when there is room again", async () => {
    const small = await openStore({ ...options(), maxBytes: 200_000 });
    await beginSample(small);
    await small.commitAssets(sampleRun.id, sampleCommits.slice(0, 1));
    const many = Array.from({ length: 2000 }, (_, at) => ({ uri: `file:///many/${at}`, name: `${at}`, size: 1 }));
    const error = await errorOf(small.listAssets(sampleRun.id, "files", many, true));
    expect(error.code).toBe("store/full");
    expect(error.reason).toBe("state_full");
    expect(error.retryable).toBe(true);
    expect(await small.pendingAssets(sampleRun.id, "files", 100)).toEqual(sampleListing.slice(1));
    await small[Symbol.asyncDispose]();

    await using large = await openStore(options());
    await large.listAssets(sampleRun.id, "files", many, true);
    expect(await large.pendingAssets(sampleRun.id, "files", 3000)).toHaveLength(2003);
  });

  it("says which runs there are to whoever asks for another", async () => {
    await using store = await openStore(options());
    expect((await errorOf(store.run("latest"))).next).toBe("Scan something first: `assay scan PATH`.");
    await store.startRun(sampleRun);
    expect((await errorOf(store.run("none"))).next).toBe(`Say latest, or one of: ${sampleRun.id}.`);
  });

  it("can be opened by several at the same moment while there is no file yet", async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(options())));
    await Promise.all(stores.map((store, at) => store.startRun({ ...sampleRun, id: `01JAB${at}` })));
    expect(await stores[0]?.runs()).toHaveLength(8);
    for (const store of stores) await store[Symbol.asyncDispose]();
  });
});
