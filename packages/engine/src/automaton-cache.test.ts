import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { cachePath, readAutomaton } from "./automaton-cache.ts";
import { createScanner } from "./scanner.ts";
import type { Scanner } from "./scanner.ts";
import { testChecks, testDetectors } from "./testing/detectors.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "assay-cache-"));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

const make = (): Promise<Scanner> =>
  createScanner({ detectors: testDetectors, checks: testChecks, key: new Uint8Array(32), cacheDir: directory });
const text = "NRIC S1234567D, ada@mail.example, 王小明";

it("keeps the automaton and finds the same with it", async () => {
  const first = await make();
  expect(await readdir(directory)).toEqual([cachePath("", first.digest)]);
  const second = await make();
  expect(second.inspectText(text)).toEqual(first.inspectText(text));
});

it.each([
  ["cut short", (kept: Buffer) => kept.subarray(0, kept.length / 2)],
  ["empty", () => Buffer.alloc(0)],
  ["changed in one bit", (kept: Buffer) => Buffer.from(kept.map((byte, at) => (at === 1000 ? byte ^ 1 : byte)))],
])("compiles anew when what is kept is %s", async (_, damage) => {
  const first = await make();
  const path = cachePath(directory, first.digest);
  await writeFile(path, damage(await readFile(path)));
  expect(await readAutomaton(directory, first.digest)).toBeNull();
  expect((await make()).inspectText(text)).toEqual(first.inspectText(text));
  expect(await readAutomaton(directory, first.digest)).not.toBeNull();
});

it("has another name for other detectors", async () => {
  const some = await createScanner({ detectors: testDetectors.slice(1), checks: testChecks, key: new Uint8Array(32) });
  const all = await make();
  expect(some.digest).not.toBe(all.digest);
});
