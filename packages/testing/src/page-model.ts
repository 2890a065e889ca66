import type {
  ClassifiedFinding,
  Coverage,
  CoverageQuery,
  FindingQuery,
  FindingRow,
  Page,
  PageQuery,
  RunReader,
  TreeNode,
} from "@assay/spec";
import { isUnder } from "@assay/spec";
import type { ModelParts } from "./model-run.ts";
import type { Seeded } from "./seeded.ts";

// The plain way to answer the questions that a store answers by indexes and cursors.

/** Rows of all pages, of random sizes, and the total that each page told. */
export async function allPages<Row>(
  page: (query: PageQuery) => Promise<Page<Row>>,
  random: Seeded,
): Promise<{ rows: Row[]; totals: number[] }> {
  const rows: Row[] = [];
  const totals: number[] = [];
  let cursor: string | null = null;
  do {
    const limit = 1 + random.below(20);
    const answer: Page<Row> = await page(cursor === null ? { limit } : { limit, cursor });
    if (answer.rows.length > limit) throw new Error("A page is longer than it was asked to be.");
    rows.push(...answer.rows);
    totals.push(answer.total);
    cursor = answer.next;
  } while (cursor !== null);
  return { rows, totals };
}

/** A finding as lists show it. */
export function withoutEvidence(finding: ClassifiedFinding): FindingRow {
  const { sketch: _sketch, valueSketch: _valueSketch, fingerprints: _fingerprints, places: _places, ...row } = finding;
  return row;
}

/** Whether a finding is asked for. */
export function fits(finding: ClassifiedFinding, query: FindingQuery): boolean {
  return (
    (query.source === undefined || finding.source === query.source) &&
    (query.asset === undefined || finding.asset === query.asset) &&
    (query.under === undefined || finding.asset.startsWith(query.under)) &&
    (query.field === undefined || finding.field === query.field) &&
    (query.dataType === undefined || isUnder(finding.dataType, query.dataType)) &&
    (query.minScore === undefined || finding.score >= query.minScore) &&
    isClassified(finding, query)
  );
}

function isClassified({ categories }: ClassifiedFinding, { pack, category, outcome }: FindingQuery): boolean {
  if (pack === undefined && category === undefined && outcome === undefined) return true;
  return categories.some(
    (said) =>
      (pack === undefined || said.pack === pack) &&
      (category === undefined || said.category === category) &&
      (outcome === undefined || said.outcome === outcome),
  );
}

/** Findings in the asked order; equal ones keep the listing's. */
export function inOrder(findings: readonly ClassifiedFinding[], order: FindingQuery["order"]): ClassifiedFinding[] {
  if (order === "people") return findings.toSorted((one, other) => other.people.estimate - one.people.estimate);
  if (order === "score") return findings.toSorted((one, other) => other.score - one.score);
  return [...findings];
}

/** A question about findings, of random parts. */
export function randomFindingQuery({ commits }: ModelParts, random: Seeded): FindingQuery {
  const assets = commits.flatMap(({ coverage }) => coverage.map(({ asset }) => asset));
  const asset = assets.length === 0 ? "file:///none" : random.pick(assets);
  return {
    order: random.pick(["place", "people", "score"] as const),
    ...(random.chance(0.2) && { source: random.pick(["source-0", "source-1", "none"]) }),
    ...(random.chance(0.1) && { asset }),
    ...(random.chance(0.2) && { under: asset.slice(0, random.below(asset.length + 1)) }),
    ...(random.chance(0.2) && { field: random.pick([null, "", "Email", "名"]) }),
    ...(random.chance(0.3) && {
      dataType: random.pick(["contact", "contact.email", "gov-id.national", "gov", "made.up"]),
    }),
    ...(random.chance(0.2) && { minScore: random.next() }),
    ...(random.chance(0.2) && { pack: random.pick(["eu.sample", "none"]) }),
    ...(random.chance(0.2) && { category: random.pick(["name", "id"]) }),
    ...(random.chance(0.2) && { outcome: random.pick(["match", "needs-input"] as const) }),
  };
}

/** Whether a row of the ledger is asked for. */
export function isAsked(row: Coverage, query: CoverageQuery): boolean {
  return (
    (query.source === undefined || row.source === query.source) &&
    (query.status === undefined || query.status.includes(row.status)) &&
    (query.reason === undefined || row.reason === query.reason) &&
    (query.under === undefined || row.asset.startsWith(query.under)) &&
    (query.container === undefined || row.container === query.container)
  );
}

/** A question about the ledger, of random parts. */
export function randomCoverageQuery(ledger: readonly Coverage[], random: Seeded): CoverageQuery {
  const asset = ledger.length === 0 ? "file:///none" : random.pick(ledger).asset;
  return {
    ...(random.chance(0.3) && { source: random.pick(["source-0", "source-1", "none"]) }),
    ...(random.chance(0.3) && { status: random.pick([["read"], ["failed", "partial"], ["sampled"]] as const) }),
    ...(random.chance(0.3) && { reason: random.pick(["permission_denied", "limit_line", "interrupted"] as const) }),
    ...(random.chance(0.3) && { under: asset.slice(0, random.below(asset.length + 1)) }),
    ...(random.chance(0.2) && { container: asset }),
  };
}

/** Every asset of a source by walking its folders; throws where a folder's sums are not those of what is in it. */
export async function walk(
  run: RunReader,
  source: string,
  folder: string | undefined,
  random: Seeded,
): Promise<TreeNode[]> {
  const query = folder === undefined ? { source } : { source, folder };
  const { rows } = await allPages((page) => run.tree({ ...query, ...page }), random);
  const assets: TreeNode[] = [];
  for (const node of rows) {
    const inside = node.kind === "asset" ? [node] : await walk(run, source, node.uri, random);
    for (const column of ["assets", "unread", "findings"] as const) {
      const sum = inside.reduce((total, one) => total + one[column], 0);
      if (sum !== node[column]) throw new Error(`${node.uri} tells ${node[column]} ${column} and holds ${sum}.`);
    }
    assets.push(...inside);
  }
  return assets;
}
