import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { assay, folder, lines } from "./assay.ts";
import type { Line } from "./assay.ts";

const rows = 200_000;
const every = 8;

it("samples a large table and says how sure it is of what it found and of what it did not", async () => {
  const file = join(folder("assay-sample-"), "large.csv");
  writeFileSync(
    file,
    `id,email,note\n${Array.from({ length: rows }, (_, row) => `${row},${row % every === 0 ? `p${row}@example.org` : ""},a note without anybody`).join("\n")}\n`,
  );
  const scan = (seed: number) =>
    assay(["scan", file, "--format", "jsonl", "--sample", `rows=3000,min=1000000,seed=${seed}`]);
  const [one, same, other] = [await scan(7), await scan(7), await scan(8)];
  const finding = lines(one.stdout).find(({ dataType }) => dataType === "contact.email") as Line & {
    share: { estimate: number; low: number; high: number };
    places: { steps: string[]; bytes: number[] }[];
  };
  const coverage = lines(one.stdout).find(({ kind }) => kind === "coverage") as Line & {
    sampling: { rowsSeen: number };
    detail: string;
    bytes: { read: number; listed: number };
  };
  expect([one.exit, coverage["status"]]).toEqual([0, "sampled"]);
  expect(coverage.sampling.rowsSeen).toBeGreaterThanOrEqual(3000);
  expect(coverage.sampling.rowsSeen).toBeLessThan(4000);
  expect(coverage.bytes.read).toBeLessThan(coverage.bytes.listed / 4);
  expect(coverage.detail).toMatch(
    /^3\d\d\d rows in \d+ places: at 95 % confidence, what was not found is in fewer than \d+(?:\.\d+)? % of the rows\.$/,
  );
  expect(finding.share.low).toBeLessThan(1 / every);
  expect(finding.share.high).toBeGreaterThan(1 / every);
  expect(finding.places[0]?.steps).toEqual([`byte ${finding.places[0]?.bytes[0]}`, "email"]);
  expect(found(one.stdout)).toEqual(found(same.stdout));
  expect(found(one.stdout)).not.toEqual(found(other.stdout));
});

it("stops at a number of rows and leaves the rest for later", async () => {
  const root = folder("assay-rows-");
  for (const name of ["a", "b", "c", "d", "e", "f", "g", "h"])
    writeFileSync(join(root, `${name}.csv`), `email\n${"x@example.org\n".repeat(1000)}`);
  const { exit, stdout } = await assay(["scan", root, "--format", "jsonl", "--max-rows", "1500"]);
  const { assets } = lines(stdout).find(({ kind }) => kind === "summary") as unknown as {
    assets: { listed: number; read: number; pending: number };
  };
  expect(exit).toBe(3);
  expect(assets.listed).toBe(8);
  expect(assets.read).toBeLessThan(8);
});

function found(stdout: string): string[] {
  return lines(stdout)
    .filter(({ kind }) => kind === "finding")
    .map((line) => JSON.stringify(line));
}
