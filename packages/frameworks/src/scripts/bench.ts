/**
 * Classifies a million made-up findings, asset by asset, and prints how long it took: `pnpm --filter @assay/frameworks bench`.
 * `alike`: assets come in 2,100 shapes. `unlike`: nearly every asset is a shape of its own, so that nothing is judged from memory.
 */
import { dataTypes } from "@assay/spec";
import type { DataType } from "@assay/spec";
import { makeClassifier, type AssetEvidence, type FindingEvidence } from "../classifier.ts";
import { defaultPackIds, loadPacks, packIds } from "../load.ts";

const total = 1_000_000;
const perAsset = 5;
const ran = dataTypes.map(({ dataType }) => dataType);

const shapes = [
  { name: "alike", seedOf: (asset: number) => asset },
  { name: "unlike", seedOf: (asset: number) => Math.imul(asset, 2_654_435_761) >>> 0 },
];

for (const ids of [defaultPackIds, packIds]) for (const shape of shapes) await run(ids, shape);

async function run(ids: readonly string[], { name, seedOf }: (typeof shapes)[number]): Promise<void> {
  const started = performance.now();
  const before = process.cpuUsage();
  const packs = await loadPacks({ ids, asOf: "2026-11-23" });
  const loaded = performance.now();
  const classifier = makeClassifier({ packs, ran });
  let rows = 0;
  for (let asset = 0; asset < total / perAsset; asset++) rows += classifier.classify(made(asset, seedOf(asset))).length;
  const seconds = (performance.now() - loaded) / 1000;
  const busy = process.cpuUsage(before).user / 1e6;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  process.stdout.write(
    `${ids.length} packs, ${name}: load ${(loaded - started).toFixed(1)} ms; ${total} findings in ${total / perAsset} assets, ${rows} rows, ${seconds.toFixed(1)} s (${busy.toFixed(1)} s of one core), ${memory} MB\n`,
  );
}

/** An asset of five data types with scores that vary, two of them in one record. */
function made(number: number, seed: number): AssetEvidence {
  const asset = `file:///${number}.csv`;
  const types = Array.from({ length: perAsset }, (_none, at) => pick((seed >>> (at * 5)) * 7919 + at * 31));
  const findings = types.map((dataType, at) => finding(`f_${number}_${at}`, asset, dataType, (seed >>> (at * 3)) + at));
  const pair = [...new Set(types.slice(0, 2))].toSorted();
  const people = { estimate: 50, low: 48, high: 52 };
  return { findings, combinations: pair.length < 2 ? [] : [{ source: "bench", asset, dataTypes: pair, people }] };
}

function finding(id: string, asset: string, dataType: DataType, seed: number): FindingEvidence {
  const people = { estimate: 50, low: 48, high: 52 };
  return {
    id,
    source: "bench",
    asset,
    field: seed % 2 === 0 ? "column" : null,
    dataType,
    score: 0.5 + ((seed * 37) % 50) / 100,
    people,
  };
}

function pick(seed: number): DataType {
  return ran[seed % ran.length] ?? "contact.email";
}
