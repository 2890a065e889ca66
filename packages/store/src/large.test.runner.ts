import { mergeBytes, sampleCommits, sampleRun, sampleSource } from "@assay/testing";
import { openStore } from "./index.ts";

// Started by large.test.ts with little memory: lists, commits and reads a large run, and prints what it counted.

const [, , dir = "", assets = "0"] = process.argv;
const total = Number(assets);
const [template] = sampleCommits;
const row = template?.coverage[0];
const finding = template?.findings[0];
if (row === undefined || finding === undefined) throw new Error("The sample run is empty.");

await using store = await openStore({ dir, mergePeople: mergeBytes });
await store.startRun(sampleRun);
await store.putSource(sampleRun.id, sampleSource);
for (let at = 0; at < total; at += 1000) {
  const batch = Array.from({ length: 1000 }, (_, of) => ({
    uri: `file:///data/${"folder/".repeat(20)}${at + of}`,
    name: String(at + of),
    size: 1000,
    properties: { owner: 0, mode: "0644" },
  }));
  await store.listAssets(sampleRun.id, sampleSource.name, batch, at + 1000 >= total);
}
for (;;) {
  const pending = await store.pendingAssets(sampleRun.id, sampleSource.name, 250);
  if (pending.length === 0) break;
  const commits = pending.map(({ uri }) => ({
    source: sampleSource.name,
    asset: uri,
    coverage: [{ ...row, asset: uri }],
    findings: [{ ...finding, id: `f_${uri}`, asset: uri }],
    combinations: [],
  }));
  await store.commitAssets(sampleRun.id, commits);
}
const { assets: counts } = await store.finishRun(sampleRun.id, { seconds: 1, exit: 0, finished: sampleRun.started });
const run = await store.run("latest");
let [findings, rows] = [0, 0];
for await (const one of run.findings()) findings += one.count / one.count;
for await (const one of run.coverage()) rows += one.members + 1;
process.stdout.write(JSON.stringify({ listed: counts.listed, read: counts.read, findings, rows }));
