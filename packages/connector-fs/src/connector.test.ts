import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Asset, ByteContent, Source } from "@assay/spec";
import { fs } from "./connector.ts";
import { pathOfUri } from "./file-uri.ts";

let root: string;
const signal = new AbortController().signal;

beforeEach(() => (root = mkdtempSync(join(tmpdir(), "assay-fs-"))));
afterEach(() => {
  chmodSync(root, 0o755);
  rmSync(root, { recursive: true, force: true });
});

const connect = (options: { include?: string[]; exclude?: string[] } = {}): Promise<Source> =>
  fs.connect({ path: root, include: [], exclude: [], ...options });

async function list(source: Source, after?: string): Promise<Asset[]> {
  return Array.fromAsync(source.list(after === undefined ? { signal } : { signal, after }));
}

const rows = (assets: Asset[]): string[] =>
  assets.map(({ uri, unread }) => `${pathOfUri(uri).slice(root.length + 1)} ${unread?.reason ?? "-"}`);

it("lists every file, breadth first, in the order of names", async () => {
  mkdirSync(join(root, "b/deep"), { recursive: true });
  for (const name of ["z.txt", "a.txt", "b/k.csv", "b/deep/x.json", ".hidden"]) writeFileSync(join(root, name), name);
  expect(rows(await list(await connect()))).toEqual([
    ".hidden -",
    "a.txt -",
    "z.txt -",
    "b/k.csv -",
    "b/deep/x.json -",
  ]);
});

it("goes on after any path, also one that is gone", async () => {
  mkdirSync(join(root, "b"));
  for (const name of ["a", "m", "z", "b/a", "b/z"]) writeFileSync(join(root, name), name);
  const source = await connect();
  const all = await list(source);
  const m = all.find(({ name }) => name === "m")?.uri ?? "";
  rmSync(join(root, "m"));
  expect(rows(await list(source, m))).toEqual(["z -", "b/a -", "b/z -"]);
});

it("tells links, pipes, sockets and what configuration leaves out, and opens none of them", async () => {
  const outside = mkdtempSync(join(tmpdir(), "assay-out-"));
  execFileSync("mkfifo", [join(root, "pipe")]);
  const socket = createServer().listen(join(root, "socket"));
  await once(socket, "listening");
  writeFileSync(join(root, "real"), "x");
  symlinkSync("real", join(root, "inside"));
  symlinkSync(outside, join(root, "outside"));
  symlinkSync("nowhere", join(root, "dangling"));
  symlinkSync("loop", join(root, "loop"));
  mkdirSync(join(root, "cache"));
  writeFileSync(join(root, "cache/x"), "x");
  writeFileSync(join(root, "note.tmp"), "x");
  writeFileSync(join(root, ".assayignore"), "cache/\n");
  expect(rows(await list(await connect({ exclude: ["*.tmp"] }))).toSorted()).toEqual([
    ".assayignore -",
    "cache/ excluded_by_rule",
    "dangling symlink_dangling",
    "inside symlink_not_followed",
    "loop symlink_dangling",
    "note.tmp excluded_by_rule",
    "outside symlink_escape",
    "pipe special_file",
    "real -",
    "socket special_file",
  ]);
  socket.close();
  rmSync(outside, { recursive: true });
});

it("reads only what include names and tells the rest", async () => {
  for (const name of ["a.csv", "b.txt"]) writeFileSync(join(root, name), name);
  expect(rows(await list(await connect({ include: ["**/*.csv"] })))).toEqual(["a.csv -", "b.txt excluded_by_rule"]);
});

it("opens names that are not UTF-8 and names of 255 bytes", async () => {
  const names = [
    Buffer.from([0x66, 0xff, 0xe9, 0x2e, 0x74, 0x78, 0x74]),
    Buffer.from("n".repeat(255)),
    Buffer.from("a\nb\u001b[31m"),
  ];
  for (const name of names) writeFileSync(Buffer.concat([Buffer.from(`${root}/`), name]), name);
  const source = await connect();
  const read = await Promise.all(
    (await list(source)).map(async (asset) => {
      await using content = (await source.open(asset, signal)) as ByteContent;
      return Buffer.concat(await Array.fromAsync(content.stream()));
    }),
  );
  expect(read.toSorted(Buffer.compare)).toEqual(names.toSorted(Buffer.compare));
});

it("says that a file changed while it was read", async () => {
  writeFileSync(join(root, "log"), "one\n");
  const source = await connect();
  const [asset] = await list(source);
  await using content = (await source.open(asset as Asset, signal)) as ByteContent;
  await content.verify();
  appendFileSync(join(root, "log"), "two\n");
  await expect(content.verify()).rejects.toMatchObject({ reason: "changed_during_read", retryable: true });
});

it("never follows a link that took the file's place", async () => {
  writeFileSync(join(root, "a"), "x");
  const source = await connect();
  const [asset] = await list(source);
  rmSync(join(root, "a"));
  symlinkSync("/etc/hostname", join(root, "a"));
  await expect(source.open(asset as Asset, signal)).rejects.toMatchObject({ reason: "symlink_not_followed" });
});

it("refuses a target that is not there, before anything is scanned", async () => {
  await expect(fs.connect({ path: join(root, "no"), include: [], exclude: [] })).rejects.toMatchObject({
    code: "fs/no-target",
  });
});

it("gives an unreadable folder and an unreadable file a row each and goes on", async () => {
  mkdirSync(join(root, "locked"));
  writeFileSync(join(root, "locked/x"), "x");
  writeFileSync(join(root, "secret"), "x");
  writeFileSync(join(root, "z"), "x");
  chmodSync(root, 0o755);
  chmodSync(join(root, "locked"), 0o000);
  chmodSync(join(root, "secret"), 0o000);
  expect(await listAsNobody(root)).toEqual([
    "secret opens:permission_denied",
    "z opens:yes",
    "locked/ permission_denied",
  ]);
});

/** Lists and opens in a child without root's rights, since root may read everything. */
async function listAsNobody(path: string): Promise<string[]> {
  const child = fork(new URL("./connector.test.nobody.ts", import.meta.url), [path], {
    execArgv: ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning"],
  });
  const [answer] = (await once(child, "message")) as [string[]];
  return answer;
}
