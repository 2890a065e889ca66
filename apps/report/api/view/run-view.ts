import {
  displayUri,
  type ClassifiedFinding,
  type Coverage,
  type PackSummary,
  type Run,
  type RunReader,
  type RunSource,
  type RunSummary,
} from "@assay/spec";
import type { CategoryMark } from "../../wire/finding.ts";
import type { DataType, People, Records, Totals } from "../../wire/words.ts";
import { assetId } from "./asset-id.ts";
import type { NewCrowd } from "./crowd.ts";
import { gravity, namedType } from "./data-type.ts";
import { inert } from "./inert.ts";
import { Lineage, strength, type Held } from "./lineage.ts";
import { markOf } from "./mark.ts";
import { partOf, type Part } from "./part.ts";
import { matrixRows, type MatrixRows } from "./rows.ts";
import { sourceNames, type SourceNames } from "./source-names.ts";
import { nothing, Sums, totalsOf } from "./tally.ts";

/** A finding as lists need it: without sketches, fingerprints and places. */
export interface SeenFinding {
  readonly id: string;
  readonly source: string;
  readonly asset: string;
  readonly assetId: string;
  readonly address: string;
  /** The address from the source on. */
  readonly path: string;
  /** What people call the source. */
  readonly sourceName: string;
  readonly row: string;
  readonly field: string | null;
  readonly type: DataType;
  readonly detector: string;
  readonly count: number;
  readonly records: number;
  readonly people: People;
  readonly score: number;
  readonly share: number | null;
  readonly mask: string;
  readonly categories: readonly CategoryMark[];
  /** `categories` and those above them. */
  readonly held: readonly Held[];
  /** `pack|question` of each fact that only a person can give. */
  readonly questions: readonly string[];
}

/** A row of the ledger with what was found in it. */
export interface SeenAsset {
  readonly id: string;
  readonly address: string;
  readonly path: string;
  readonly sourceName: string;
  readonly row: string;
  readonly part: Part;
  readonly coverage: Coverage;
  readonly people: People;
  readonly records: Records;
  readonly findings: readonly SeenFinding[];
}

/** A run made ready to be asked: what lists filter, and the sums that need the sketches, counted in one pass over the store. */
export interface RunView {
  readonly run: Run;
  readonly summary: RunSummary;
  readonly packs: readonly PackSummary[];
  readonly sources: readonly RunSource[];
  readonly rows: MatrixRows;
  readonly sourceNames: SourceNames;
  /** In the order of the store. */
  readonly findings: readonly SeenFinding[];
  /** In the order of the listing. */
  readonly assets: readonly SeenAsset[];
  readonly assetsById: ReadonlyMap<string, SeenAsset>;
  /** Named by {@link group}. */
  readonly sums: ReadonlyMap<string, Totals>;
}

/** The name of a sum: `group("pack", "eu.gdpr", "found")`. */
export function group(...words: readonly string[]): string {
  return words.join("\0");
}

/** Reads a stored run once. */
export async function loadRunView(reader: RunReader, newCrowd: NewCrowd): Promise<RunView> {
  const { run, summary, packs } = reader;
  const [sources, ledger] = await Promise.all([reader.sources(), Array.fromAsync(reader.coverage())]);
  const names = namesIn(sources, matrixRows(sources, ledger));
  const { found, sums } = await readFindings(reader, names, newCrowd);
  const assets = ledger.map((coverage) => seenAsset(coverage, names, found));
  return {
    run,
    summary,
    packs,
    sources,
    rows: names.rows,
    sourceNames: names.called,
    findings: [...found.values()].flatMap(({ findings }) => findings),
    assets,
    assetsById: new Map(assets.map((asset) => [asset.id, asset])),
    sums,
  };
}

/** What an asset is called: in links, by people, and in the matrix. */
interface Names {
  readonly rows: MatrixRows;
  readonly called: SourceNames;
  readonly of: (
    source: string,
    asset: string,
  ) => Pick<SeenFinding, "assetId" | "address" | "path" | "sourceName" | "row">;
}

function namesIn(sources: readonly RunSource[], rows: MatrixRows): Names {
  const starts = new Map(sources.map(({ name, uri }) => [name, uri.endsWith("/") ? uri : `${uri}/`]));
  const called = sourceNames(sources);
  return {
    rows,
    called,
    of: (source, asset) => ({
      assetId: assetId(source, asset),
      address: displayUri(asset),
      path: displayUri(after(starts.get(source) ?? "", asset)),
      sourceName: called.get(source) ?? source,
      row: rows.rowOf(source, asset),
    }),
  };
}

function after(start: string, uri: string): string {
  return uri.startsWith(start) && uri.length > start.length ? uri.slice(start.length) : uri;
}

interface FoundInAsset {
  readonly findings: readonly SeenFinding[];
  readonly totals: Totals;
}

type Found = ReadonlyMap<string, FoundInAsset>;

// An asset's findings come together, so that one asset's sketches are held at a time.
async function readFindings(
  reader: RunReader,
  names: Names,
  newCrowd: NewCrowd,
): Promise<{ found: Found; sums: ReadonlyMap<string, Totals> }> {
  const laws = { labels: categoryLabels(reader.packs), lineage: new Lineage(reader.packs) };
  const found = new Map<string, FoundInAsset>();
  const sums = new Sums(newCrowd);
  let asset:
    | { readonly id: string; readonly findings: SeenFinding[]; readonly counted: ClassifiedFinding[] }
    | undefined;
  const settle = () => {
    if (asset !== undefined)
      found.set(asset.id, { findings: asset.findings, totals: totalsOf(asset.counted, newCrowd) });
  };
  for await (const finding of reader.findings()) {
    const seen = seenFinding(finding, names, laws);
    if (seen.assetId !== asset?.id) {
      settle();
      asset = { id: seen.assetId, findings: [], counted: [] };
    }
    asset.findings.push(seen);
    asset.counted.push(finding);
    sums.add([...sumsOf(seen)], { asset: seen.assetId, records: finding.records, sketch: finding.sketch });
  }
  settle();
  return { found, sums: sums.totals() };
}

// Every sum a finding counts for.
function* sumsOf(finding: SeenFinding): Generator<string> {
  const { type, source, row, categories, held, questions } = finding;
  yield group("all");
  yield group("type", type.id);
  yield group("sensitivity", type.sensitivity);
  yield group("source", source);
  yield group("row", row);
  yield group("cell", row, type.id);
  const inPack = new Set<string>();
  for (const { pack, category, mark } of held) inPack.add(group("category", pack, category, mark));
  for (const { pack, mark, effect } of categories) {
    inPack.add(group("pack", pack, mark));
    if (effect === "prohibit" && mark === "found") inPack.add(group("prohibited", pack));
  }
  for (const question of questions) inPack.add(group("question", question));
  yield* inPack;
}

interface Laws {
  readonly labels: Labels;
  readonly lineage: Lineage;
}

type Labels = ReadonlyMap<string, CategoryMark["label"]>;

function categoryLabels(packs: readonly PackSummary[]): Labels {
  return new Map(packs.flatMap((pack) => pack.categories.map(({ id, label }) => [group(pack.id, id), label] as const)));
}

function seenFinding(finding: ClassifiedFinding, names: Names, laws: Laws): SeenFinding {
  const { id, source, asset, field, detector, count, records, people, score, mask, column } = finding;
  const categories = marksOf(finding, laws.labels);
  return {
    id,
    source,
    asset,
    ...names.of(source, asset),
    field: field === null ? null : inert(field),
    type: namedType(finding.dataType),
    detector,
    count,
    records,
    people,
    score,
    share: column === undefined || column.cells === 0 ? null : column.matched,
    mask: inert(mask),
    categories,
    held: laws.lineage.held(categories),
    questions: questionsOf(finding),
  };
}

// A category holds by the strongest of its rules: found before suggested before yours.
function marksOf({ categories }: ClassifiedFinding, labels: Labels): CategoryMark[] {
  const marks = categories.flatMap(({ pack, category, outcome, effect }) => {
    const mark = markOf({ outcome, effect });
    const label = labels.get(group(pack, category)) ?? { en: category, "zh-Hans": category };
    return mark === undefined ? [] : [{ pack, category, label, mark, effect }];
  });
  const strongest = marks.toSorted((one, other) => strength.indexOf(one.mark) - strength.indexOf(other.mark));
  return [
    ...new Map(strongest.toReversed().map((mark) => [group(mark.pack, mark.category), mark])).values(),
  ].toReversed();
}

function questionsOf({ categories }: ClassifiedFinding): string[] {
  const asked = categories.filter((category) => markOf(category) === "yours");
  return [...new Set(asked.flatMap(({ pack, questions }) => questions.map((question) => group(pack, question))))];
}

function seenAsset(coverage: Coverage, names: Names, found: Found): SeenAsset {
  const { source, asset } = coverage;
  const { assetId: id, ...named } = names.of(source, asset);
  const { findings, totals } = found.get(id) ?? { findings: [], totals: nothing };
  return {
    id,
    ...named,
    part: partOf(coverage),
    coverage,
    people: totals.people,
    records: totals.records,
    findings: findings.toSorted(byGravity),
  };
}

/** The gravest first, then most people, then surest. */
export function byGravity(one: SeenFinding, other: SeenFinding): number {
  return (
    gravity(one.type.sensitivity) - gravity(other.type.sensitivity) ||
    other.people.estimate - one.people.estimate ||
    other.score - one.score ||
    (one.id < other.id ? -1 : 1)
  );
}
