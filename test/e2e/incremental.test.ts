import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { assay, folder, lines } from "./assay.ts";
import type { Line } from "./assay.ts";

it("reads only what changed, keeps the findings of the rest and says which run read them", async () => {
  const root = folder("assay-tree-");
  const state = folder("assay-state-");
  for (const name of ["a", "b", "c"]) writeFileSync(join(root, `${name}.csv`), `email\n${name}@example.org\n`);
  const first = await assay(["scan", root, "--format", "jsonl", "--incremental"], { state });
  writeFileSync(join(root, "b.csv"), "email\nb@example.org\nbb@example.org\n");
  rmSync(join(root, "c.csv"));
  const second = await assay(["scan", root, "--format", "jsonl", "--incremental"], { state });
  const run = String(lines(first.stdout).find(({ kind }) => kind === "run")?.["run"]);
  expect(first.stderr).toBe("No earlier run looked at the same things in the same way: everything is read.\n");
  expect(coverage(second.stdout, root)).toEqual({ "a.csv": ["read", run], "b.csv": ["read", undefined] });
  expect(counts(second.stdout, root)).toEqual({ "a.csv": 1, "b.csv": 2 });
  expect(
    lines(second.stdout).find(({ kind, asset }) => kind === "finding" && String(asset).endsWith("a.csv"))?.[
      "categories"
    ],
  ).not.toEqual([]);
});

it("retries only what was not read", async () => {
  const root = folder("assay-tree-");
  const state = folder("assay-state-");
  mkdirSync(join(root, "locked"));
  writeFileSync(join(root, "open.csv"), "email\nopen@example.org\n");
  writeFileSync(join(root, "locked/in.csv"), "email\nin@example.org\n");
  chmodSync(join(root, "locked"), 0o000);
  const first = await assay(["scan", root, "--format", "jsonl"], { state, boundByModes: true });
  chmodSync(join(root, "locked"), 0o755);
  const again = await assay(["scan", "--retry", "latest", "--format", "jsonl"], { state, boundByModes: true });
  expect([first.exit, again.exit]).toEqual([3, 0]);
  expect(Object.keys(coverage(first.stdout, root)).toSorted()).toEqual(["locked/", "open.csv"]);
  expect(counts(again.stdout, root)).toEqual({ "locked/in.csv": 1, "open.csv": 1 });
});

function coverage(stdout: string, root: string): Record<string, unknown> {
  const rows = lines(stdout).filter(({ kind }) => kind === "coverage");
  return Object.fromEntries(rows.map((row) => [nameOf(row, root), [row["status"], row["carriedFrom"]]]));
}

function counts(stdout: string, root: string): Record<string, unknown> {
  return Object.fromEntries(
    lines(stdout)
      .filter(({ kind, dataType }) => kind === "finding" && dataType === "contact.email")
      .map((row) => [nameOf(row, root), row["count"]]),
  );
}

function nameOf(row: Line, root: string): string {
  return String(row["asset"]).slice(`file://${root}/`.length);
}
