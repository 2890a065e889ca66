import type {
  Asset,
  AssetCommit,
  Classification,
  Combination,
  Coverage,
  CoverageReason,
  DataType,
  Finding,
  RunSource,
} from "@assay/spec";
import type { ModelParts } from "./model-run.ts";
import { mergeBytes, samplePack, sampleRun } from "./sample-run.ts";
import { seeded } from "./seeded.ts";
import type { Seeded } from "./seeded.ts";

const types: readonly DataType[] = [
  "contact.email",
  "contact.phone",
  "health.condition",
  "gov-id.national.sg.nric-fin",
  "gov-id.national.xx.made-up",
  "identity.name.full",
  "made.up",
];

const ends: readonly (readonly [Coverage["status"], CoverageReason | null])[] = [
  ["read", null],
  ["sampled", "sampled_out"],
  ["partial", "limit_line"],
  ["partial", "limit_findings"],
  ["skipped", "excluded_by_rule"],
  ["failed", "permission_denied"],
  ["failed", "encrypted"],
];

const names = ["a.csv", "b/c.txt", "b/d.txt", "b/日本.json", "b%20c/e.log", "Z/y/x.zip", "b", "b.txt", "é/f", "a//b"];

/** A run with some sources of some assets with some findings: the same for the same seed. */
export function randomRun(seed: number): ModelParts {
  const random = seeded(seed);
  const sources = Array.from({ length: 1 + random.below(3) }, (_, at) => sourceOf(at));
  const plans = sources.flatMap((source) => listingOf(source, random).map((asset) => ({ source, asset })));
  const commits = plans.map(({ source, asset }) => commitOf(source, asset, random));
  const findings = commits.flatMap((commit) => commit.findings);
  return {
    run: { ...sampleRun, id: `01JR${String(seed).padStart(22, "0")}` },
    sources,
    listing: plans.map(({ asset }) => asset),
    commits,
    packs: [samplePack],
    classifications: findings.flatMap((finding) => classificationsOf(finding, random)),
    end: { seconds: random.below(1000) / 10, exit: random.pick([0, 1, 3, 4]), finished: "2026-11-23T11:00:00.000Z" },
  };
}

function sourceOf(at: number): RunSource {
  const uri = `file:///source-${at}`;
  return { name: `source-${at}`, type: "fs", uri, properties: {}, listedUpTo: null, listingComplete: true };
}

function listingOf(source: RunSource, random: Seeded): Asset[] {
  const listed = names.filter(() => random.chance(0.7));
  const uris = listed.map((name) => `${source.uri}/${name}`).sort((one, other) => (one < other ? -1 : 1));
  return uris.map((uri) => ({
    uri,
    name: uri.slice(uri.lastIndexOf("/") + 1),
    size: random.chance(0.1) ? null : random.below(1e6),
    ...(random.chance(0.5) && { modified: "2026-01-02T03:04:05.000Z", properties: { mode: "0640" } }),
  }));
}

function commitOf(source: RunSource, asset: Asset, random: Seeded): AssetCommit {
  const own = ledgerRow(source.name, asset.uri, null, asset.size ?? 0, random);
  const members = own.status === "read" && random.chance(0.3) ? 1 + random.below(4) : 0;
  const inside = Array.from({ length: members }, (_, at) =>
    ledgerRow(source.name, `${asset.uri}!/m${at}`, asset.uri, random.below(1e6), random),
  );
  const coverage = [{ ...own, members }, ...inside];
  const looked = coverage.filter(({ status }) => status !== "failed" && status !== "skipped");
  return {
    source: source.name,
    asset: asset.uri,
    coverage,
    findings: looked.flatMap((row) => findingsOf(row, random)),
    combinations: looked.filter(() => random.chance(0.3)).map((row) => combinationOf(row, random)),
  };
}

function ledgerRow(source: string, asset: string, container: string | null, size: number, random: Seeded): Coverage {
  const [status, reason] = random.pick(ends);
  const read = status === "read" ? size : Math.floor(size * random.next());
  return {
    source,
    asset,
    container,
    status,
    reason,
    detail: random.chance(0.2) ? "a detail" : null,
    format: random.pick(["csv", "text", null]),
    bytes: { listed: size, read },
    records: random.chance(0.3) ? null : random.below(1000),
    members: 0,
    sampling: status === "sampled" ? { method: "blocks", seed: 7, rowsSeen: 10, rowsTotal: null } : null,
  };
}

/** In the order a store gives them back: free text, then fields by name, then data types. */
function findingsOf({ source, asset }: Coverage, random: Seeded): Finding[] {
  const fields = [null, "", "Email", "mail", "名"].filter(() => random.chance(0.3));
  return fields.flatMap((field) =>
    types
      .filter(() => random.chance(0.25))
      .sort((one, other) => (one < other ? -1 : 1))
      .map((dataType) => findingOf({ source, asset, field, dataType }, random)),
  );
}

type Seen = Pick<Finding, "source" | "asset" | "field" | "dataType">;

function findingOf(seen: Seen, random: Seeded): Finding {
  const sketch = Uint8Array.from({ length: random.below(6) }, () => random.below(40));
  const places = Array.from({ length: random.below(5) }, (_, at) => ({
    steps: [`row ${random.below(1000)}`, seen.field ?? "line 3"],
    ...(random.chance(0.5) && { bytes: [at * 100, at * 100 + random.below(50)] as const }),
  }));
  return {
    id: `f_${seen.asset}#${seen.field ?? "!"}#${seen.dataType}`,
    ...seen,
    detector: "a-detector",
    count: 1 + random.below(500),
    records: 1 + random.below(100),
    people: mergeBytes([sketch]),
    score: random.below(100) / 100,
    reasons: [{ why: "shape", weight: random.next() - 0.5 }],
    mask: "a***b",
    places,
    placesShown: places.length,
    sketch,
    valueSketch: Uint8Array.of(random.below(256)),
    fingerprints: random.chance(0.5) ? ["BBBBBBBBBBBBBBBBBBBBBB"] : [],
    ...(random.chance(0.2) && { share: { estimate: 0.2, low: 0.1, high: 0.3 } }),
    ...(seen.field !== null && { column: { cells: random.below(1000), matched: random.next() } }),
  };
}

function combinationOf({ source, asset }: Coverage, random: Seeded): Combination {
  const sketch = Uint8Array.from({ length: random.below(6) }, () => random.below(40));
  const dataTypes = random.pick([
    ["contact.email", "identity.name.full"],
    ["contact.email", "health.condition", "identity.name.full"],
  ] as const);
  return { source, asset, dataTypes, records: random.below(100), people: mergeBytes([sketch]), sketch };
}

function classificationsOf({ id }: Finding, random: Seeded): Classification[] {
  return ["name", "id", "not-listed"]
    .filter(() => random.chance(0.4))
    .map((category) => ({
      finding: id,
      pack: samplePack.id,
      category,
      provisions: random.pick([["Art. 1"], ["Art. 9(1)", "Art. 10"], []]),
      outcome: random.pick(["match", "needs-input", "no-match", "not-evaluated"] as const),
      effect: random.pick(["assign", "indicate", "prohibit", "suppress"] as const),
      rule: `rule-${category}`,
      confidence: random.next(),
      questions: random.pick([[], ["eu.residents"]]),
    }));
}
