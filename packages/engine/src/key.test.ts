import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadKey } from "./key.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "assay-key-"));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
  delete process.env["ASSAY_TEST_KEY"];
});

describe("the key", () => {
  it("is made on first use, for its owner alone, and stays", async () => {
    const state = join(directory, "state");
    const key = await loadKey({ directory: state });
    expect(key.length).toBe(32);
    expect((await stat(join(state, "key"))).mode & 0o777).toBe(0o600);
    expect(await loadKey({ directory: state })).toEqual(key);
  });

  it("is one key though many ask for it at once", async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => loadKey({ directory })));
    for (const key of keys) expect(key).toEqual(keys[0]);
  });

  it("comes by reference from a variable or a file, in base64 or hexadecimal", async () => {
    const hex = "0123456789abcdef".repeat(4);
    process.env["ASSAY_TEST_KEY"] = Buffer.from(hex, "hex").toString("base64");
    const path = join(directory, "given");
    await writeFile(path, `${hex}\n`, { mode: 0o600 });
    const expected = new Uint8Array(Buffer.from(hex, "hex"));
    expect(await loadKey({ directory, reference: "env:ASSAY_TEST_KEY" })).toEqual(expected);
    expect(await loadKey({ directory, reference: `file:${path}` })).toEqual(expected);
  });

  it.each([0o640, 0o604, 0o660])("is refused where its file has mode %o", async (mode) => {
    const path = join(directory, "open");
    await writeFile(path, "0".repeat(64));
    await chmod(path, mode);
    await expect(loadKey({ directory, reference: `file:${path}` })).rejects.toMatchObject({
      code: "key/readable-by-others",
      subject: path,
      next: `chmod 600 ${path}`,
    });
  });

  it.each([
    ["env:ASSAY_TEST_KEY", "key/missing"],
    ["file:/nowhere/key", "key/missing"],
    ["a literal secret", "key/bad-reference"],
  ])("says what is wrong with %s", async (reference, code) => {
    await expect(loadKey({ directory, reference })).rejects.toMatchObject({ code });
  });

  it("is never part of the message that refuses it", async () => {
    process.env["ASSAY_TEST_KEY"] = "tooshortsecret";
    const error: unknown = await loadKey({ directory, reference: "env:ASSAY_TEST_KEY" }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ code: "key/malformed", message: "The key has 10 bytes; it must have 32." });
    expect(JSON.stringify(error)).not.toContain("tooshort");
    await expect(loadKey({ directory, reference: "plainsecret" })).rejects.not.toThrow(/plainsecret/);
  });

  it("is kept as text that can be carried to another machine", async () => {
    await loadKey({ directory });
    expect(await readFile(join(directory, "key"), "utf8")).toMatch(/^[A-Za-z0-9_-]{43}\n$/);
  });
});
