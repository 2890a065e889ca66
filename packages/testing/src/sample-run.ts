import type {
  Asset,
  AssetCommit,
  Classification,
  Combination,
  Coverage,
  Finding,
  FindingStore,
  PackSummary,
  People,
  Run,
  RunSource,
} from "@assay/spec";

// A small run with every kind of ledger row, made by hand so that its sums are known. Its sketches are sets of bytes: a person
// is a byte, merging is union, and the estimate is exact.

/** Distinct bytes over all sketches: the arithmetic of this file's sketches. */
export function mergeBytes(sketches: Iterable<Uint8Array>): People {
  const people = new Set<number>();
  for (const sketch of sketches) for (const person of sketch) people.add(person);
  return { estimate: people.size, low: people.size, high: people.size };
}

/** A run as it starts. */
export const sampleRun: Run = {
  id: "01JABC00000000000000000000",
  started: "2026-11-23T10:00:00.000Z",
  version: "0.1.0",
  catalog: { detectors: 60, digest: "sha256:00" },
  packs: [{ id: "eu.sample", version: "1.0.0", digest: "sha256:01" }],
  plan: { targets: ["/data"], minScore: 0.5 },
};

/** Its one source. */
export const sampleSource: Omit<RunSource, "listedUpTo" | "listingComplete"> = {
  name: "files",
  type: "fs",
  uri: "file:///data",
  properties: { region: "here" },
};

/** What the source lists. */
export const sampleListing: readonly Asset[] = [
  {
    uri: "file:///data/a.csv",
    name: "a.csv",
    size: 4000,
    modified: "2026-01-02T03:04:05.000Z",
    version: "17-4000-9",
    properties: { owner: "root", mode: "0644" },
  },
  { uri: "file:///data/b.zip", name: "b.zip", size: 2820 },
  { uri: "file:///data/locked", name: "locked", size: null, handle: "/2xvY2tlZA" },
  {
    uri: "file:///data/pipe",
    name: "pipe",
    size: 1300,
    unread: { status: "skipped", reason: "special_file", detail: "a FIFO" },
  },
];

/** What the assets came to, in the listing's order. */
export const sampleCommits: readonly AssetCommit[] = [
  {
    source: "files",
    asset: "file:///data/a.csv",
    version: "17-4000-9",
    coverage: [ledgerRow("file:///data/a.csv", { format: "csv", bytes: { listed: 4000, read: 4000 }, records: 90 })],
    findings: [
      finding("f_a1", "file:///data/a.csv", "e mail", "contact.email", { people: [1, 2, 3], records: 90, count: 91 }),
      finding("f_a2", "file:///data/a.csv", "name", "identity.name.full", { people: [1, 2], records: 80, count: 80 }),
    ],
    combinations: [combination("file:///data/a.csv", ["contact.email", "identity.name.full"], [1, 2])],
  },
  {
    source: "files",
    asset: "file:///data/b.zip",
    coverage: [
      ledgerRow("file:///data/b.zip", {
        format: "zip",
        bytes: { listed: 2820, read: 2820 },
        records: null,
        members: 2,
      }),
      ledgerRow("file:///data/b.zip!/one.json", {
        container: "file:///data/b.zip",
        format: "json",
        bytes: { listed: 9000, read: 9000 },
        records: 30,
      }),
      ledgerRow("file:///data/b.zip!/two.txt", {
        container: "file:///data/b.zip",
        status: "partial",
        reason: "limit_line",
        detail: "line 21 is longer than 1048576 bytes",
        format: "text",
        bytes: { listed: 5000, read: 700 },
        records: 20,
      }),
    ],
    findings: [
      finding("f_b1", "file:///data/b.zip!/one.json", "$.people[].mail", "contact.email", {
        people: [3, 4],
        records: 30,
        count: 30,
      }),
      finding("f_b2", "file:///data/b.zip!/two.txt", null, "health.condition", { people: [5], records: 2, count: 3 }),
      finding("f_b3", "file:///data/b.zip!/two.txt", "", "contact.phone", { people: [6], records: 1, count: 1 }),
    ],
    combinations: [],
  },
  {
    source: "files",
    asset: "file:///data/locked",
    coverage: [
      ledgerRow("file:///data/locked", {
        status: "failed",
        reason: "permission_denied",
        detail: "EACCES",
        bytes: { listed: 0, read: 0 },
        records: null,
      }),
    ],
    findings: [],
    combinations: [],
  },
  {
    source: "files",
    asset: "file:///data/pipe",
    coverage: [
      ledgerRow("file:///data/pipe", {
        status: "skipped",
        reason: "special_file",
        detail: "a FIFO",
        bytes: { listed: 1300, read: 0 },
        records: null,
      }),
    ],
    findings: [],
    combinations: [],
  },
];

/** A pack with two categories. */
export const samplePack: PackSummary = {
  id: "eu.sample",
  version: "1.0.0",
  digest: "sha256:01",
  review: "draft",
  title: { en: "Sample law", "zh-Hans": "示例法" },
  kind: "law",
  jurisdiction: ["EU"],
  citation: "Sample law 2026",
  categories: [
    { id: "name", parent: null, label: { en: "Names", "zh-Hans": "姓名" }, tier: 1, provisions: ["art-1"] },
    { id: "id", parent: null, label: { en: "Numbers", "zh-Hans": "号码" }, tier: 2, provisions: ["art-9"] },
  ],
  provisions: [
    { id: "art-1", ref: "Art. 1", label: { en: "Names", "zh-Hans": "姓名" }, status: "in-force" },
    { id: "art-9", ref: "Art. 9(1)", label: { en: "Numbers", "zh-Hans": "号码" }, status: "in-force" },
  ],
  facts: [{ id: "eu.residents", ask: { en: "Are they residents?", "zh-Hans": "他们是居民吗？" } }],
  obligations: [],
};

/** What the sample pack may say of a finding. */
export function saysOf({ id }: Finding, category: "name" | "id"): Classification {
  return {
    finding: id,
    pack: samplePack.id,
    category,
    provisions: [category === "name" ? "Art. 1" : "Art. 9(1)"],
    outcome: "match",
    effect: "assign",
    rule: `rule-${category}`,
    confidence: 0.9,
    questions: [],
  };
}

/** Starts the sample run and stores its listing. */
export async function beginSample(store: FindingStore, run: Run = sampleRun): Promise<void> {
  await store.startRun(run);
  await store.putSource(run.id, sampleSource);
  await store.listAssets(run.id, sampleSource.name, sampleListing, true);
}

/** Stores the whole sample run. */
export async function fillSample(store: FindingStore): Promise<void> {
  await beginSample(store);
  await store.commitAssets(sampleRun.id, sampleCommits);
  await store.finishRun(sampleRun.id, { seconds: 7, exit: 3, finished: "2026-11-23T10:00:07.000Z" });
}

function ledgerRow(asset: string, end: Partial<Coverage> & Pick<Coverage, "bytes" | "records">): Coverage {
  return {
    source: "files",
    asset,
    container: null,
    status: "read",
    reason: null,
    detail: null,
    format: null,
    members: 0,
    sampling: null,
    ...end,
  };
}

interface Seen {
  readonly people: readonly number[];
  readonly records: number;
  readonly count: number;
}

function finding(id: string, asset: string, field: string | null, dataType: Finding["dataType"], seen: Seen): Finding {
  const sketch = Uint8Array.from(seen.people);
  return {
    id,
    source: "files",
    asset,
    field,
    dataType,
    detector: dataType.replaceAll(".", "-"),
    count: seen.count,
    records: seen.records,
    people: mergeBytes([sketch]),
    score: 0.9,
    reasons: [
      { why: "shape", weight: 0.6 },
      { why: "label:mail", weight: 0.3 },
    ],
    mask: "a***@e******.org",
    places: [
      { steps: ["row 7", field ?? "line 2"], bytes: [23, 42] },
      { steps: ["row 3", field ?? "line 2"], bytes: [3, 9] },
      { steps: [] },
    ],
    placesShown: 3,
    sketch,
    valueSketch: new TextEncoder().encode("sketch of values\u00ff\u0000"),
    fingerprints: ["AAAAAAAAAAAAAAAAAAAAAA"],
    ...(field !== null && { column: { cells: 100, matched: 0.875 } }),
  };
}

function combination(asset: string, dataTypes: Combination["dataTypes"], people: readonly number[]): Combination {
  const sketch = Uint8Array.from(people);
  return { source: "files", asset, dataTypes, records: 80, people: mergeBytes([sketch]), sketch };
}
