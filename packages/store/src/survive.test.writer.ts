import { mergeBytes, sampleCommits, sampleRun, sampleSource } from "@assay/testing";
import { openStore } from "./index.ts";

// Started by survive.test.ts and killed by it: commits one asset after the other and tells each that was acknowledged.

const [, , dir = ""] = process.argv;
const [template] = sampleCommits;
const row = template?.coverage[0];
const finding = template?.findings[0];
if (row === undefined || finding === undefined) throw new Error("The sample run is empty.");

await using store = await openStore({ dir, mergePeople: mergeBytes });
await store.startRun(sampleRun);
await store.putSource(sampleRun.id, sampleSource);
for (;;) {
  const at = (await store.run(sampleRun.id)).summary.assets.listed;
  const asset = `file:///data/${String(at).padStart(6, "0")}`;
  const [left = { uri: asset, name: "", size: 1 }] = await store.pendingAssets(sampleRun.id, sampleSource.name, 1);
  if (left.uri === asset) await store.listAssets(sampleRun.id, sampleSource.name, [left], false);
  const commit = {
    source: sampleSource.name,
    asset: left.uri,
    coverage: [{ ...row, asset: left.uri }],
    findings: [{ ...finding, id: `f_${left.uri}`, asset: left.uri }],
    combinations: [],
  };
  await store.commitAssets(sampleRun.id, [commit]);
  process.stdout.write(`${left.uri}\n`);
}
