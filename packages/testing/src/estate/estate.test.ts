import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeEstate } from "./estate.ts";

it("makes the same estate from the same seed, and another from another", () => {
  const digests = [7, 7, 8].map((seed) => {
    const root = mkdtempSync(join(tmpdir(), "assay-estate-"));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const { files } = makeEstate(root, { seed, scale: 0.05 });
    expect(files).toBe(271);
    return digestOf(root);
  });
  expect(digests[0]).toBe(digests[1]);
  expect(digests[0]).not.toBe(digests[2]);
});

function digestOf(root: string): string {
  const hash = createHash("sha256");
  for (const name of (readdirSync(root, { recursive: true }) as string[]).toSorted()) {
    if (statSync(join(root, name)).isFile()) hash.update(name).update(readFileSync(join(root, name)));
  }
  return hash.digest("hex");
}
