import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const runner = new URL("large.test.runner.ts", import.meta.url).pathname;
const assets = 60_000;

describe("a large run", () => {
  it("is listed, committed and read with 32 MB of heap, which could not hold its listing", async () => {
    const dir = await mkdtemp(join(tmpdir(), "assay-large-"));
    const flags = ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning", "--max-old-space-size=32"];
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, runner, dir, String(assets)]);
    await rm(dir, { recursive: true });
    expect(JSON.parse(stdout)).toEqual({ listed: assets, read: assets, findings: assets, rows: assets });
  }, 120_000);
});
