import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { collect, mergeBytes, sampleRun, seeded } from "@assay/testing";
import { openStore } from "./index.ts";

const kills = 25;
const writer = new URL("survive.test.writer.ts", import.meta.url).pathname;

/** Runs the writer until it has acknowledged some commits, kills it at once, and tells what it acknowledged. */
async function killAfter(dir: string, commits: number, delay: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning", writer, dir],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const acknowledged: string[] = [];
  const ended = new Promise((resolve) => child.once("close", resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === commits) setTimeout(() => child.kill("SIGKILL"), delay);
  }
  await ended;
  return acknowledged;
}

describe("a writer killed at any moment", () => {
  it("loses nothing it acknowledged and leaves nothing half done", async () => {
    const dir = await mkdtemp(join(tmpdir(), "assay-kill-"));
    const random = seeded(7);
    const acknowledged = new Set<string>();
    for (let round = 0; round < kills; round++) {
      for (const asset of await killAfter(dir, 1 + random.below(20), random.next() * 3)) acknowledged.add(asset);
      await using store = await openStore({ dir, mergePeople: mergeBytes });
      const run = await store.run(sampleRun.id);
      const ended = (await collect(run.coverage())).filter(({ status }) => status === "read");
      const found = await collect(run.findings());
      expect(acknowledged.difference(new Set(ended.map(({ asset }) => asset)))).toEqual(new Set());
      expect(found.map(({ asset }) => asset)).toEqual(ended.map(({ asset }) => asset)); // one finding each, or neither
    }
    const database = new Database(join(dir, "assay.db"));
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    database.close();
    expect(acknowledged.size).toBeGreaterThan(kills);
    await rm(dir, { recursive: true });
  }, 120_000);
});
