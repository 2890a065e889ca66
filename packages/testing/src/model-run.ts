import { dataTypeInfo } from "@assay/spec";
import type {
  Asset,
  AssetCommit,
  AssetTotal,
  CategoryTotal,
  Classification,
  ClassifiedFinding,
  CombinationTotal,
  Coverage,
  Finding,
  PackSummary,
  ReasonTotal,
  Run,
  RunSource,
  RunSummary,
  StoredRun,
  Totals,
  TypeTotal,
} from "@assay/spec";
import { mergeBytes } from "./sample-run.ts";

/** What a run was given, all in memory. */
export interface ModelParts {
  readonly run: Run;
  readonly sources: readonly RunSource[];
  readonly listing: readonly Asset[];
  /** In the listing's order. */
  readonly commits: readonly AssetCommit[];
  readonly packs: readonly PackSummary[];
  readonly classifications: readonly Classification[];
  readonly end: Pick<RunSummary, "seconds" | "exit" | "finished">;
}

/**
 * A stored run made the plain way from what was committed, to hold stores and exporters against: everything is counted anew
 * from the rows, nothing is fast. Sketches are those of {@link mergeBytes}.
 */
export function modelRun(parts: ModelParts): StoredRun {
  const findings = parts.commits.flatMap((commit) => commit.findings).map((finding) => classified(finding, parts));
  const coverage = parts.commits.flatMap((commit) => commit.coverage);
  const combinations = parts.commits.flatMap((commit) => commit.combinations);
  return {
    run: parts.run,
    summary: summaryOf(parts, findings, coverage),
    packs: parts.packs,
    findings: () => stream(findings),
    coverage: () => stream(coverage),
    combinations: () => stream(combinations),
    sources: () => Promise.resolve(parts.sources),
    totals: () => Promise.resolve(totalsOf(findings)),
    typeTotals: () => Promise.resolve(typeTotals(findings)),
    categoryTotals: () => Promise.resolve(categoryTotals(parts, findings)),
    combinationTotals: () => Promise.resolve(combinationTotals(parts)),
    assetTotals: (limit) => Promise.resolve(assetTotals(parts, findings).slice(0, limit)),
    reasonTotals: () => Promise.resolve(reasonTotals(coverage)),
  };
}

async function* stream<Row>(rows: readonly Row[]): AsyncIterable<Row> {
  yield* rows;
}

function classified(finding: Finding, { classifications }: ModelParts): ClassifiedFinding {
  return { ...finding, categories: classifications.filter((said) => said.finding === finding.id) };
}

function summaryOf(parts: ModelParts, findings: readonly Finding[], coverage: readonly Coverage[]): RunSummary {
  const count = (status: Coverage["status"]): number => coverage.filter((row) => row.status === status).length;
  const top = coverage.filter(({ container }) => container === null);
  return {
    assets: {
      listed: coverage.length,
      read: count("read"),
      sampled: count("sampled"),
      partial: count("partial"),
      skipped: count("skipped"),
      failed: count("failed"),
      pending: count("pending"),
    },
    members: coverage.length - top.length,
    bytes: { listed: sum(top, ({ bytes }) => bytes.listed), read: sum(top, ({ bytes }) => bytes.read) },
    records: sum(coverage, ({ records }) => records ?? 0),
    findings: findings.length,
    people: mergeBytes(findings.map(({ sketch }) => sketch)),
    ...parts.end,
  };
}

function typeTotals(findings: readonly Finding[]): TypeTotal[] {
  const groups = [...Map.groupBy(findings, ({ dataType }) => dataType)];
  return groups
    .map(([dataType, group]) => ({
      dataType,
      ...totalsOf(group),
      score:
        sum(group, ({ score, count }) => score * count) /
        Math.max(
          1,
          sum(group, ({ count }) => count),
        ),
    }))
    .sort(
      (one, other) =>
        gravity(other.dataType) - gravity(one.dataType) ||
        other.people.estimate - one.people.estimate ||
        compare(one.dataType, other.dataType),
    );
}

function categoryTotals({ packs, classifications }: ModelParts, findings: readonly Finding[]): CategoryTotal[] {
  const order = packs.flatMap(({ id, categories }) => categories.map((category) => `${id}\n${category.id}`));
  const rank = ({ pack, category }: Pick<CategoryTotal, "pack" | "category">): number => {
    const at = order.indexOf(`${pack}\n${category}`);
    return at === -1 ? order.length : at;
  };
  const outcomes = ["match", "needs-input", "not-evaluated", "no-match"];
  const groups = Map.groupBy(classifications, ({ pack, category, outcome, effect }) =>
    [pack, category, outcome, effect].join("\n"),
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const ids = new Set(group.map(({ finding }) => finding));
      const own = findings.filter(({ id }) => ids.has(id));
      const { pack, category, outcome, effect } = first;
      return {
        pack,
        category,
        outcome,
        effect,
        ...totalsOf(own),
        dataTypes: [...new Set(own.map(({ dataType }) => dataType))].sort(compare),
        provisions: words(group.flatMap(({ provisions }) => provisions)),
        questions: words(group.flatMap(({ questions }) => questions)),
      };
    })
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome) ||
        compare(one.effect, other.effect),
    );
}

function words(all: readonly string[]): string[] {
  return [...new Set(all)].sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

function combinationTotals({ commits }: ModelParts): CombinationTotal[] {
  const all = commits.flatMap(({ combinations }) => combinations);
  const groups = [...Map.groupBy(all, ({ dataTypes }) => JSON.stringify(dataTypes)).values()];
  return groups
    .map((group) => ({
      dataTypes: group[0]?.dataTypes ?? [],
      assets: group.length,
      records: sum(group, ({ records }) => records),
      people: mergeBytes(group.map(({ sketch }) => sketch)),
    }))
    .sort(
      (one, other) =>
        other.people.estimate - one.people.estimate ||
        compare(JSON.stringify(one.dataTypes), JSON.stringify(other.dataTypes)),
    );
}

function assetTotals({ commits, listing }: ModelParts, findings: readonly Finding[]): AssetTotal[] {
  const listed = new Map(listing.map((asset) => [asset.uri, asset]));
  const place = (asset: string): number =>
    commits.findIndex(({ coverage }) => coverage.some((row) => row.asset === asset));
  return [...Map.groupBy(findings, ({ asset }) => asset)]
    .toSorted(
      ([one, left], [other, right]) =>
        gravest(right) - gravest(left) || most(right) - most(left) || place(one) - place(other) || compare(one, other),
    )
    .map(([asset, group]) => {
      const top = listed.get(commits[place(asset)]?.asset ?? "");
      return {
        source: group[0]?.source ?? "",
        asset,
        ...totalsOf(group),
        dataTypes: [...new Set(group.map(({ dataType }) => dataType))].sort(
          (one, other) => gravity(other) - gravity(one) || compare(one, other),
        ),
        modified: top?.modified ?? null,
        properties: top?.properties ?? {},
      };
    });
}

function reasonTotals(coverage: readonly Coverage[]): ReasonTotal[] {
  const groups = Map.groupBy(coverage, ({ source, status, reason }) => JSON.stringify([source, status, reason]));
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const top = group.filter(({ container }) => container === null);
      return {
        source: first.source,
        status: first.status,
        reason: first.reason,
        rows: group.length,
        bytes: { listed: sum(top, ({ bytes }) => bytes.listed), read: sum(top, ({ bytes }) => bytes.read) },
      };
    })
    .sort(
      (one, other) =>
        compare(one.source, other.source) ||
        compare(one.status, other.status) ||
        compare(one.reason ?? "", other.reason ?? ""),
    );
}

function totalsOf(findings: readonly Finding[]): Totals {
  const byAsset = Map.groupBy(findings, ({ asset }) => asset);
  return {
    findings: findings.length,
    assets: byAsset.size,
    matches: sum(findings, ({ count }) => count),
    records: sum([...byAsset.values()], (group) => Math.max(...group.map(({ records }) => records))),
    people: mergeBytes(findings.map(({ sketch }) => sketch)),
  };
}

const gravities = { special: 4, high: 3, moderate: 2, low: 1 } as const;

function gravity(dataType: string): number {
  const info = dataTypeInfo(dataType);
  return info === undefined ? 0 : gravities[info.sensitivity];
}

function gravest(findings: readonly Finding[]): number {
  return Math.max(...findings.map(({ dataType }) => gravity(dataType)));
}

function most(findings: readonly Finding[]): number {
  return Math.max(...findings.map(({ people }) => people.estimate));
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
