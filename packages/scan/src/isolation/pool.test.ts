import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import type { Coverage } from "@assay/spec";
import { Budget } from "../budget.ts";
import { defaultLimits, noProgress } from "../limits.ts";
import type { AssetWork, FileOutcome, OpenFile, ParserPool } from "../parts.ts";
import { createParserPool } from "./pool.ts";

const role = fileURLToPath(new URL("./parser.test.role.ts", import.meta.url));
const pools: ParserPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool[Symbol.asyncDispose]();
});

function makePool(): ParserPool {
  const pool = createParserPool({
    size: 2,
    progressSeconds: 2.5,
    memory: 600 << 20,
    fork: () =>
      fork(role, [], {
        env: {},
        serialization: "advanced",
        execArgv: ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning"],
      }),
  });
  pools.push(pool);
  return pool;
}

function newWork(): AssetWork {
  const request = { limits: defaultLimits, minScore: 0, signal: new AbortController().signal, progress: noProgress() };
  const parts = undefined as unknown as AssetWork["parts"]; // the pool reads nothing itself
  return {
    parts,
    request,
    source: "test",
    budget: new Budget({}),
    taken: 0,
    unpacked: 0,
    coverage: [] as Coverage[],
    findings: [],
    combinations: [],
    open: [],
  };
}

function fileOf(...chunks: readonly string[]): OpenFile {
  const file: OpenFile = {
    uri: "file:///mood",
    container: null,
    name: "mood",
    size: 100,
    depth: 0,
    async *stream() {
      for (const chunk of chunks) yield new TextEncoder().encode(chunk);
    },
    again: () => file,
  };
  return file;
}

async function read(pool: ParserPool, ...chunks: readonly string[]): Promise<{ outcome: FileOutcome; found: number }> {
  const work = newWork();
  const outcome = await pool.read(work, fileOf(...chunks));
  return { outcome, found: work.findings.length };
}

it("reads a file in a process of its own, one after the other in the same", async () => {
  const pool = makePool();
  for (let time = 0; time < 3; time++) {
    const { outcome, found } = await read(pool, "ACC123456 ");
    expect([outcome.status, outcome.format, found]).toEqual(["read", "mood", 1]);
  }
});

it("tells a file whose parser crashes each time, after two deaths, and goes on with the next", async () => {
  const pool = makePool();
  expect((await read(pool, "crash")).outcome).toMatchObject({ status: "failed", reason: "poison" });
  expect((await read(pool, "ACC123456 ")).outcome.status).toBe("read");
});

it("stops a parser that makes no progress, and keeps what it had found", async () => {
  const { outcome, found } = await read(makePool(), "ACC123456 ", "slow", "hang");
  expect(outcome).toMatchObject({ status: "partial", reason: "timeout_progress" });
  expect(found).toBe(1);
});

it("stops a parser that eats memory", async () => {
  expect((await read(makePool(), "oom")).outcome).toMatchObject({ status: "failed", reason: "worker_oom" });
});

it("reads several files at once", async () => {
  const pool = makePool();
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => read(pool, "ACC123456 ")));
  expect(outcomes.map(({ outcome }) => outcome.status)).toEqual(Array(6).fill("read"));
});
