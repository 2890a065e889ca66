import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { assay, folder, lines } from "../e2e/assay.ts";
import type { Line } from "../e2e/assay.ts";

/** Points at which a scan is killed, evenly over its whole time. */
const points = 50;
const files = 60;

it("finds the same after kill -9 at any point and resume, digest for digest", { timeout: 400_000 }, async () => {
  const estate = makeEstate();
  const first = folder("assay-whole-");
  await assay(["scan", estate, "--format", "jsonl"], { state: first }); // fills the caches
  const began = performance.now();
  const whole = await assay(["scan", estate, "--format", "jsonl", "--workers", "2"], { state: folder("assay-whole-") });
  const length = performance.now() - began;
  expect(whole.exit).toBe(0);
  const wanted = digest(lines(whole.stdout));

  const killed = { inside: 0, before: 0, after: 0 };
  for (let point = 0; point < points; point++) {
    const state = folder("assay-killed-");
    const { exit } = await assay(["scan", estate, "--quiet", "--workers", "2", "--format", "jsonl"], {
      state,
      killAfter: (length * (point + 1)) / (points + 1),
    });
    const resumed = await assay(["scan", "--resume", "latest", "--quiet", "--format", "jsonl"], { state });
    if (resumed.exit === 2 && resumed.stderr.includes("run")) {
      killed.before += 1; // nothing was begun: there is nothing to resume
      continue;
    }
    if (exit === null) killed.inside += 1;
    else killed.after += 1;
    expect(resumed.exit).toBe(0);
    expect(digest(lines(resumed.stdout))).toBe(wanted);
  }
  expect(killed.inside).toBeGreaterThan(10);
  expect(killed.inside + killed.before + killed.after).toBe(points);
});

/** Everything that must be the same: findings and coverage whole; not ids and times of the run. */
function digest(all: readonly Line[]): string {
  const kept = all.filter(({ kind }) => kind === "finding" || kind === "coverage").map((line) => JSON.stringify(line));
  return createHash("sha256").update(kept.toSorted().join("\n")).digest("hex");
}

function makeEstate(): string {
  const root = folder("assay-estate-");
  for (let index = 0; index < files; index++) {
    const inner = join(root, `part-${index % 7}`);
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, `customers-${index}.csv`), customers(index));
  }
  return root;
}

function customers(seed: number): string {
  const rows = Array.from({ length: 200 }, (_, row) => {
    const number = seed * 200 + row;
    return `${number},person${number}@example.org,+65 8${String(1_000_000 + number * 7).slice(0, 7)},4${"0".repeat(14)}2`;
  });
  return `id,email,mobile,note\n${rows.join("\n")}\n`;
}
