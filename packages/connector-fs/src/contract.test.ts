import { appendFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectorContract } from "@assay/testing";
import { fs } from "./connector.ts";

connectorContract("connector-fs", {
  connector: fs,
  async make(files) {
    const root = await mkdtemp(join(tmpdir(), "assay-fs-"));
    await mkdir(join(root, "in"));
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(root, "in", name), bytes);
    return {
      options: { path: root, include: [], exclude: [] },
      elsewhere: { path: join(root, "nowhere"), include: [], exclude: [] },
      change: (name) => appendFile(join(root, "in", name), "."),
      remove: () => rm(root, { recursive: true }),
    };
  },
});
