import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { assay, folder, lines } from "./assay.ts";
import type { Line } from "./assay.ts";

it("tells every thing it could not read, sums the ledger, and exits 3", async () => {
  const root = makeTree();
  const state = folder("assay-state-");
  const { exit, stdout, stderr } = await assay(["scan", root, "--format", "jsonl"], {
    state,
    boundByModes: true,
  });
  const rows = lines(stdout).filter(({ kind }) => kind === "coverage");
  const told = Object.fromEntries(
    rows.map((row) => [nameOf(root, row), `${String(row["status"])} ${String(row["reason"])}`]),
  );
  expect({ told, stderr }).toEqual({
    told: {
      "a.csv": "read null",
      "empty.txt": "read null",
      "locked/": "failed permission_denied",
      pipe: "skipped special_file",
      dangling: "skipped symlink_dangling",
      "cut.txt.gz": "read null",
      "cut.txt.gz!/cut.txt": "partial truncated",
      "secret.zip": "read null",
      "secret.zip!/secret.csv": "failed encrypted",
      "bomb.zip": "read null",
      "bomb.zip!/zeros.txt": "partial limit_ratio",
      "old.bin": "skipped unsupported_format",
    },
    stderr: "",
  });
  const { assets, exit: toldExit } = lines(stdout).find(({ kind }) => kind === "summary") as unknown as {
    assets: Record<string, number>;
    exit: number;
  };
  const { listed = 0, ...statuses } = assets;
  expect(listed).toBe(rows.length);
  expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(listed);
  expect([exit, toldExit]).toEqual([3, 3]);
});

it("is incomplete for a budget that is spent, and whole when resumed without it", async () => {
  const root = folder("assay-tree-");
  for (let index = 0; index < 20; index++)
    writeFileSync(join(root, `f${index}.txt`), `mail: person${index}@example.org\n${"x ".repeat(5000)}`);
  const cut = await assay(["scan", root, "--format", "jsonl", "--max-bytes", "50k"]);
  const summary = lines(cut.stdout).find(({ kind }) => kind === "summary") as unknown as {
    assets: { listed: number; pending: number; read: number; partial: number };
  };
  expect(cut.exit).toBe(3);
  expect(summary.assets.listed).toBe(20);
  expect(summary.assets.pending).toBeGreaterThan(10);
  expect(summary.assets.read + summary.assets.partial + summary.assets.pending).toBe(20);
});

function nameOf(root: string, row: Line): string {
  return decodeURIComponent(String(row["asset"])).slice(`file://${root}/`.length);
}

function makeTree(): string {
  const root = folder("assay-tree-");
  chmodSync(root, 0o755);
  writeFileSync(join(root, "a.csv"), "id,email\n1,someone@example.org\n");
  writeFileSync(join(root, "empty.txt"), "");
  mkdirSync(join(root, "locked"));
  writeFileSync(join(root, "locked/x.txt"), "x");
  chmodSync(join(root, "locked"), 0o000);
  execFileSync("mkfifo", [join(root, "pipe")]);
  symlinkSync("nowhere", join(root, "dangling"));
  writeFileSync(
    join(root, "cut.txt.gz"),
    gzipSync(`mail someone@example.org\n${randomText(100_000)}`).subarray(0, 30_000),
  );
  writeFileSync(join(root, "secret.zip"), zipOf("secret.csv", Buffer.from("id\n1\n"), 1));
  writeFileSync(join(root, "bomb.zip"), zipOf("zeros.txt", Buffer.alloc(200 << 20, "0"), 0));
  writeFileSync(join(root, "old.bin"), noise(4096));
  return root;
}

/** Text that does not compress to nothing. */
function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => "abcdefghijklmnopqrstuvwxyz \n"[byte % 28]).join("");
}

/** Bytes that are no text in any encoding. */
function noise(length: number): Buffer {
  return createHash("shake256", { outputLength: length }).update("noise").digest();
}

/** A zip of one deflated member (APPNOTE 4.3), with general-purpose flags as given: bit 0 says encrypted. */
function zipOf(name: string, content: Buffer, flags: number): Buffer {
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from("PK\u0001\u0002"),
    Buffer.from([20, 0]),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
