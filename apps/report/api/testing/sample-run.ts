import { createHash } from "node:crypto";
import type {
  Asset,
  AssetCommit,
  Classification,
  Combination,
  Coverage,
  DataType,
  Finding,
  FindingStore,
  PackSummary,
  Run,
} from "@assay/spec";
import { around, exactSketch } from "./exact-people.ts";
import { cardPack, privacyPack, quietPack } from "./packs.ts";

/** Id of the run that {@link fillSample} stores. */
export const sampleRun = "01JD0000000000000000000001";

/** What fills a store. */
interface Filling {
  readonly sources: readonly { readonly name: string; readonly assets: readonly SampleAsset[] }[];
}

interface SampleAsset {
  readonly path: string;
  readonly bytes: number;
  readonly records?: number;
  readonly format?: string;
  readonly ends?: Partial<Coverage>;
  readonly findings?: readonly SampleFinding[];
  readonly together?: readonly {
    readonly types: readonly DataType[];
    readonly records: number;
    readonly people: readonly [number, number];
  }[];
  readonly inside?: readonly Omit<SampleAsset, "inside">[];
}

interface SampleFinding {
  readonly field: string | null;
  readonly type: DataType;
  readonly mask: string;
  readonly records: number;
  /** First person and how many. */
  readonly people: readonly [number, number];
  readonly score?: number;
  readonly says?: readonly (readonly [
    pack: string,
    category: string,
    effect?: Classification["effect"],
    outcome?: Classification["outcome"],
  ])[];
}

const health: SampleFinding["says"] = [
  ["eu.gdpr", "personal"],
  ["eu.gdpr", "special.health", "assign"],
];
const personal: SampleFinding["says"] = [["eu.gdpr", "personal"]];
const nationalId: SampleFinding["says"] = [
  ["eu.gdpr", "personal"],
  ["eu.gdpr", "national-id", "indicate"],
];

const filling: Filling = {
  sources: [
    {
      name: "hr-exports",
      assets: [
        {
          path: "2026/sick.csv",
          bytes: 912_400,
          records: 9_020,
          format: "csv",
          findings: [
            {
              field: "name",
              type: "identity.name.full",
              mask: "L** M**",
              records: 9_020,
              people: [0, 8_120],
              says: personal,
            },
            {
              field: "nric",
              type: "gov-id.national.sg.nric-fin",
              mask: "S****567D",
              records: 9_010,
              people: [0, 8_080],
              says: nationalId,
            },
            {
              field: "diag",
              type: "health.condition",
              mask: "A**.*",
              records: 8_944,
              people: [0, 8_120],
              score: 0.93,
              says: health,
            },
          ],
          together: [
            {
              types: ["gov-id.national.sg.nric-fin", "health.condition", "identity.name.full"],
              records: 8_940,
              people: [0, 8_080],
            },
          ],
        },
        {
          path: "payroll/2025.csv",
          bytes: 201_002,
          records: 2_101,
          format: "csv",
          findings: [
            {
              field: "iban",
              type: "finance.iban",
              mask: "GB** **** **** **99",
              records: 2_101,
              people: [8_000, 1_944],
              says: personal,
            },
            {
              field: "email",
              type: "contact.email",
              mask: "l*@e*.org",
              records: 2_090,
              people: [8_000, 1_930],
              says: personal,
            },
          ],
        },
        {
          path: "old/archive.7z",
          bytes: 61_000_000,
          ends: { status: "failed", reason: "encrypted", detail: "AES-256", bytes: { listed: 61_000_000, read: 0 } },
        },
        {
          path: "tmp/dump.json",
          bytes: 1_200_000,
          format: "json",
          ends: {
            status: "partial",
            reason: "truncated",
            detail: "It ends at byte 900,000.",
            bytes: { listed: 1_200_000, read: 900_000 },
          },
        },
        { path: "readme.txt", bytes: 1_200, format: "text", records: 20 },
      ],
    },
    {
      name: "shop",
      assets: [
        {
          path: "orders.ndjson",
          bytes: 4_000_000,
          records: 18_000,
          format: "ndjson",
          findings: [
            {
              field: "$.customer.email",
              type: "contact.email",
              mask: "a*@e*.com",
              records: 18_000,
              people: [7_500, 12_300],
              says: personal,
            },
            {
              field: "$.pay.card",
              type: "finance.pan",
              mask: "4*** **** **** **11",
              records: 812,
              people: [9_000, 790],
              says: [
                ["pci.dss", "chd"],
                ["eu.gdpr", "personal"],
              ],
            },
            {
              field: "$.pay.cvc",
              type: "finance.cvv",
              mask: "**7",
              records: 40,
              people: [9_000, 40],
              score: 0.71,
              says: [["pci.dss", "sad", "prohibit"]],
            },
            {
              field: "$.customer.born",
              type: "identity.dob",
              mask: "20**-**-**",
              records: 640,
              people: [7_500, 640],
              score: 0.66,
              says: [
                ["eu.gdpr", "personal"],
                ["eu.gdpr", "child", "assign", "needs-input"],
              ],
            },
          ],
        },
        {
          path: "backup.zip",
          bytes: 70_000,
          format: "zip",
          ends: { members: 2 },
          inside: [
            {
              path: "backup.zip!/users.csv",
              bytes: 120_000,
              records: 300,
              format: "csv",
              findings: [
                {
                  field: "phone",
                  type: "contact.phone",
                  mask: "+65 **** **67",
                  records: 300,
                  people: [20_000, 290],
                  says: personal,
                },
              ],
            },
            {
              path: "backup.zip!/photo.bin",
              bytes: 40_000,
              ends: { status: "skipped", reason: "unsupported_format", bytes: { listed: 40_000, read: 0 } },
            },
          ],
        },
        {
          path: "big.log",
          bytes: 900_000_000,
          format: "text",
          records: 500_000,
          ends: {
            status: "sampled",
            reason: "sampled_out",
            sampling: { method: "blocks", seed: 7, rowsSeen: 500_000, rowsTotal: null },
            bytes: { listed: 900_000_000, read: 50_000_000 },
          },
        },
        { path: "node_modules/", bytes: 0, ends: { status: "skipped", reason: "excluded_by_rule" } },
      ],
    },
    {
      name: "logs",
      assets: [
        {
          path: "app/",
          bytes: 0,
          ends: { status: "failed", reason: "permission_denied", bytes: { listed: 0, read: 0 } },
        },
        {
          path: "audit.log",
          bytes: 51_000,
          ends: { status: "failed", reason: "permission_denied", bytes: { listed: 51_000, read: 0 } },
        },
      ],
    },
  ],
};

/** Stores a run of three sources: with findings under three packs, containers, and rows that end in every manner. */
export async function fillSample(
  store: FindingStore,
  id = sampleRun,
  started = "2026-11-03T04:12:00.000Z",
): Promise<void> {
  await store.startRun(runOf(id, started));
  const says: Classification[] = [];
  for (const { name, assets } of filling.sources) {
    await store.putSource(id, { name, type: "fs", uri: `file:///srv/${name}`, properties: {} });
    await store.listAssets(
      id,
      name,
      assets.map((asset) => listed(name, asset)),
      true,
    );
    await store.commitAssets(
      id,
      assets.map((asset) => commitOf(name, asset)),
    );
    says.push(...assets.flatMap((asset) => [asset, ...(asset.inside ?? [])].flatMap((each) => saidOf(name, each))));
  }
  await store.putClassification(id, [privacyPack, cardPack, quietPack] satisfies PackSummary[], says);
  await store.finishRun(id, { seconds: 22.1, exit: 3, finished: "2026-11-03T04:12:22.100Z" });
}

/** Stores a run that has listed an asset and not read it. */
export async function fillUnfinished(store: FindingStore, id: string): Promise<void> {
  await store.startRun(runOf(id, "2026-11-04T04:12:00.000Z"));
  await store.putSource(id, { name: "shop", type: "fs", uri: "file:///srv/shop", properties: {} });
  await store.listAssets(id, "shop", [listed("shop", { path: "orders.ndjson", bytes: 10 })], false);
}

function runOf(id: string, started: string): Run {
  return {
    id,
    started,
    version: "0.1.0",
    catalog: { detectors: 60, digest: `sha256:${"a".repeat(64)}` },
    packs: [privacyPack, cardPack, quietPack].map(({ id: pack, version, digest }) => ({ id: pack, version, digest })),
    plan: {},
  };
}

function uriOf(source: string, { path }: Pick<SampleAsset, "path">): string {
  return `file:///srv/${source}/${path}`;
}

function listed(source: string, asset: SampleAsset): Asset {
  return { uri: uriOf(source, asset), name: asset.path, size: asset.bytes };
}

function commitOf(source: string, asset: SampleAsset): AssetCommit {
  const all = [asset, ...(asset.inside ?? [])];
  return {
    source,
    asset: uriOf(source, asset),
    coverage: all.map((each) => coverageOf(source, each, each === asset ? null : uriOf(source, asset))),
    findings: all.flatMap((each) => (each.findings ?? []).map((finding) => findingOf(source, each, finding))),
    combinations: all.flatMap((each) => combinationsOf(source, each)),
  };
}

function coverageOf(source: string, asset: SampleAsset, container: string | null): Coverage {
  return {
    source,
    asset: uriOf(source, asset),
    container,
    status: "read",
    reason: null,
    detail: null,
    format: asset.format ?? null,
    bytes: { listed: asset.bytes, read: asset.bytes },
    records: asset.records ?? null,
    members: 0,
    sampling: null,
    ...asset.ends,
  };
}

/** The id of a finding of the sample run. */
export function sampleId(source: string, path: string, field: string | null, type: string): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([source, path, field, type]))
    .digest("hex");
  return `f_${digest.slice(0, 26)}`;
}

function findingOf(source: string, asset: SampleAsset, sample: SampleFinding): Finding {
  const { field, type, mask, records, people, score = 0.97 } = sample;
  return {
    id: sampleId(source, asset.path, field, type),
    source,
    asset: uriOf(source, asset),
    field,
    dataType: type,
    detector: type.replaceAll(".", "-"),
    count: records + 3,
    records,
    people: around(people[1]),
    score,
    reasons: [
      { why: "shape", weight: 0.45 },
      { why: field === null ? "context:ward" : "label:diagnosis", weight: score - 0.3 },
      { why: "in-list", weight: 0.2 },
      { why: "context:example", weight: -0.35 + 0.3 },
    ],
    mask,
    places: [{ steps: ["row 1", field ?? "line 1"], bytes: [23, 42] }, { steps: ["row 2", field ?? "line 2"] }],
    placesShown: 2,
    sketch: exactSketch(...people),
    valueSketch: exactSketch(...people),
    fingerprints: type === "finance.pan" ? [] : ["A".repeat(22)],
    ...(field !== null &&
      asset.records !== undefined && {
        column: { cells: asset.records, matched: Math.min(1, records / asset.records) },
      }),
  };
}

function combinationsOf(source: string, asset: SampleAsset): Combination[] {
  return (asset.together ?? []).map(({ types, records, people }) => ({
    source,
    asset: uriOf(source, asset),
    dataTypes: types,
    records,
    people: around(people[1]),
    sketch: exactSketch(...people),
  }));
}

function saidOf(source: string, asset: SampleAsset): Classification[] {
  return (asset.findings ?? []).flatMap(({ field, type, says = [] }) =>
    says.map(([pack, category, effect = "assign", outcome = "match"]) => ({
      finding: sampleId(source, asset.path, field, type),
      pack,
      category,
      provisions: packOf(pack).categories.find(({ id }) => id === category)?.provisions ?? [],
      outcome,
      effect,
      rule: `${category}-rule`,
      confidence: 0.9,
      questions: outcome === "needs-input" ? ["offers-to-children"] : [],
    })),
  );
}

function packOf(id: string): PackSummary {
  return [privacyPack, cardPack, quietPack].find((pack) => pack.id === id) ?? privacyPack;
}
