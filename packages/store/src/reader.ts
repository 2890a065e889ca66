import { createHash } from "node:crypto";
import type {
  AssetDetail,
  AssetTotal,
  CategoryTotal,
  ClassifiedFinding,
  Combination,
  CombinationTotal,
  Coverage,
  CoverageQuery,
  FindingQuery,
  FindingRow,
  PackSummary,
  Page,
  ReasonTotal,
  Run,
  RunReader,
  RunSource,
  RunSummary,
  SourceTypeTotal,
  Totals,
  TreeNode,
  TreeQuery,
  TypeTotal,
} from "@assay/spec";
import { assetTotals } from "./asset-totals.ts";
import { canonicalJson } from "./canonical-json.ts";
import { categoryTotals } from "./category-totals.ts";
import { combinationTotals } from "./combination-totals.ts";
import type { Session } from "./connection.ts";
import { findAsset, findFinding } from "./details.ts";
import { reasonTotals } from "./reason-totals.ts";
import { readSources } from "./runs.ts";
import { streamCombinations, streamCoverage, streamFindings } from "./streams.ts";
import type { MergePeople } from "./summary.ts";
import type { Summing } from "./totals.ts";
import { tree } from "./tree.ts";
import type { FirstPart } from "./tree.ts";
import { allTotals, sourceTypeTotals, typeTotals } from "./type-totals.ts";

/** What a reader is made of. */
export interface ReaderParts {
  readonly session: Pick<Session, "all" | "each">;
  readonly number: number;
  readonly run: Run;
  readonly summary: RunSummary;
  readonly packs: readonly PackSummary[];
  readonly mergePeople: MergePeople;
  readonly firstPart: FirstPart;
}

/** A stored run and the questions asked of it. */
export class StoredRunReader implements RunReader {
  readonly run: Run;
  readonly summary: RunSummary;
  readonly packs: readonly PackSummary[];
  readonly #parts: ReaderParts;
  readonly #summing: Summing;

  constructor(parts: ReaderParts) {
    this.run = parts.run;
    this.summary = parts.summary;
    this.packs = parts.packs;
    this.#parts = parts;
    this.#summing = { session: parts.session, run: parts.number, mergePeople: parts.mergePeople };
  }

  findings(): AsyncIterable<ClassifiedFinding> {
    return streamFindings(this.#parts.session, this.#parts.number);
  }

  coverage(): AsyncIterable<Coverage> {
    return streamCoverage(this.#parts.session, this.#parts.number);
  }

  combinations(): AsyncIterable<Combination> {
    return streamCombinations(this.#parts.session, this.#parts.number);
  }

  sources(): Promise<readonly RunSource[]> {
    return readSources(this.#parts.session, this.#parts.number);
  }

  totals(): Promise<Totals> {
    return allTotals(this.#summing);
  }

  typeTotals(): Promise<readonly TypeTotal[]> {
    return typeTotals(this.#summing);
  }

  sourceTypeTotals(): Promise<readonly SourceTypeTotal[]> {
    return sourceTypeTotals(this.#summing);
  }

  categoryTotals(): Promise<readonly CategoryTotal[]> {
    return categoryTotals(this.#summing, this.packs);
  }

  combinationTotals(): Promise<readonly CombinationTotal[]> {
    return combinationTotals(this.#summing);
  }

  assetTotals(limit: number): Promise<readonly AssetTotal[]> {
    return assetTotals(this.#summing, limit);
  }

  reasonTotals(): Promise<readonly ReasonTotal[]> {
    return reasonTotals(this.#parts.session, this.#parts.number);
  }

  async findingPage(query: FindingQuery): Promise<Page<FindingRow>> {
    const { findingPage } = await import("./finding-pages.ts");
    return findingPage(await this.#paging(), query);
  }

  async coveragePage(query: CoverageQuery): Promise<Page<Coverage>> {
    const { coveragePage } = await import("./coverage-pages.ts");
    return coveragePage(await this.#paging(), query);
  }

  tree(query: TreeQuery): Promise<Page<TreeNode>> {
    const { session, number, firstPart } = this.#parts;
    return tree({ session, run: number, firstPart }, query);
  }

  finding(id: string): ReturnType<RunReader["finding"]> {
    return findFinding(this.#parts.session, this.#parts.number, id);
  }

  asset(source: string, uri: string): Promise<AssetDetail | undefined> {
    return findAsset(this.#parts.session, this.#parts.number, source, uri);
  }

  async digest(): Promise<string> {
    const hash = createHash("sha256");
    for await (const { categories: _categories, ...finding } of this.findings()) hash.update(line(finding));
    for await (const combination of this.combinations()) hash.update(line(combination));
    for await (const coverage of this.coverage()) hash.update(line(coverage));
    return hash.digest("hex");
  }

  /** The builder of SQL takes long to load and only page queries need it. */
  async #paging() {
    const { sqliteBuilder } = await import("./sqlite-builder.ts");
    return { session: this.#parts.session, db: sqliteBuilder, run: this.#parts.number };
  }
}

function line(row: object): string {
  return `${canonicalJson(row)}\n`;
}
