import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeBytes, storeContract } from "@assay/testing";
import { openStore } from "./index.ts";

storeContract("SQLite", async () => {
  const dir = await mkdtemp(join(tmpdir(), "assay-store-"));
  return {
    open: () => openStore({ dir, mergePeople: mergeBytes }),
    remove: () => rm(dir, { recursive: true }),
  };
});
