import type { Combination, DataType, DetectorSpec, Finding, Place, Reason, Span } from "@assay/spec";
import { chanceOf, judgeColumn } from "./column.ts";
import { judgeText } from "./text.ts";
import { freeText } from "./evidence.ts";
import type { BlockEvidence, RecordPart } from "./evidence.ts";
import { EdgeRecords } from "./edge-records.ts";
import { KeyTotal } from "./key-total.ts";
import { labelReader } from "./label.ts";
import type { LabelReader } from "./label.ts";
import { SetAccumulator } from "./set-accumulator.ts";
import { subjectOf } from "./record-builder.ts";
import { estimatePeople, mergeSketches } from "./sketch.ts";
import { getOrMake } from "./get-or-make.ts";

/** What a tally is made from. */
export interface TallyOptions {
  readonly detectors: readonly DetectorSpec[];
  /** The user's detectors, numbered after the others. */
  readonly custom?: readonly DetectorSpec[];
  /** Kept for callers that hand the same options to scanner and tally; hashes are keyed where values are. */
  readonly key?: Uint8Array;
  /** The most places a finding tells. (Default: 100) */
  readonly placesPerFinding?: number;
}

/** The findings of one asset, without what only the caller knows. */
export interface AssetFindings {
  readonly findings: readonly Omit<Finding, "id" | "source" | "asset">[];
  readonly combinations: readonly Omit<Combination, "source" | "asset">[];
}

/** Adds up what the blocks of one asset say. The order of blocks does not matter. */
export interface Tally {
  /** `locate` is called at once, for the places that may be told. */
  add(evidence: BlockEvidence, labels: readonly string[], locate: (span: Span) => Place): void;
  finish(): AssetFindings;
}

/** Default of `placesPerFinding`. */
export const defaultPlaces = 100;
/** Findings below this are noise. */
const leastScore = 0.05;
/** A second type in a column stays when it is as good on this share of the winner's cells. */
const otherShare = 0.05;
/** The most sets of types told for an asset: those with the most records. */
const combinationLimit = 256;

/** Makes the tally of one asset. */
export function createTally(options: TallyOptions): Tally {
  return new AssetTally(options);
}

class AssetTally implements Tally {
  readonly #detectors: readonly DetectorSpec[];
  readonly #reader: LabelReader;
  readonly #places: number;
  readonly #totals = new Map<string, KeyTotal>();
  readonly #cells = new Map<number, number>();
  readonly #sets = new SetAccumulator();
  readonly #edges = new EdgeRecords();
  #labels: readonly string[] = [];

  constructor({ detectors, custom, placesPerFinding }: TallyOptions) {
    this.#detectors = custom === undefined ? detectors : [...detectors, ...custom];
    this.#reader = labelReader(detectors, custom);
    this.#places = placesPerFinding ?? defaultPlaces;
  }

  add(evidence: BlockEvidence, labels: readonly string[], locate: (span: Span) => Place): void {
    if (labels.length > this.#labels.length) this.#labels = [...labels];
    for (const { label, cells } of evidence.cells) this.#cells.set(label, (this.#cells.get(label) ?? 0) + cells);
    for (const key of evidence.keys) this.#total(key.label, key.detector).add(key, evidence.ordinal, locate);
    for (const set of evidence.sets) this.#sets.merge(set);
    for (const part of evidence.edges) this.#edges.add(part);
  }

  finish(): AssetFindings {
    for (const part of this.#edges.take()) this.#settle(part);
    const judged = this.#judge();
    const findings = this.#group(judged);
    return { findings: findings.toSorted(byFieldAndType), combinations: this.#combinations(judged) };
  }

  #total(label: number, detector: number): KeyTotal {
    return getOrMake(this.#totals, `${label} ${detector}`, () => new KeyTotal(label, detector, this.#places));
  }

  #settle(part: RecordPart): void {
    const { high, low } = subjectOf(part);
    for (let at = 0; at < part.all.length; at += 2) {
      const total = this.#total(part.all[at] ?? 0, part.all[at + 1] ?? 0);
      total.records++;
      total.people.add(high, low);
    }
    this.#sets.add(part.keys, high, low);
  }

  /** Every key that counts, with its score. */
  #judge(): Judged[] {
    const judged = [...this.#totals.values()].filter(({ count }) => count > 0).map((total) => this.#judgeOne(total));
    const columns = Map.groupBy(judged, ({ total }) => total.label);
    return [...columns]
      .flatMap(([label, column]) => (label === freeText ? column : settleColumn(column, this.#detectors)))
      .filter(({ score }) => score >= leastScore);
  }

  #judgeOne(total: KeyTotal): Judged {
    const detector = this.#detectors[total.detector];
    const best = { total, score: (total.best?.score ?? 0) / 10_000, reasons: total.best?.reasons ?? [] };
    if (detector === undefined) return best;
    if (total.label === freeText) return { ...best, ...judgeText(detector, total.count, total.tried, best) };
    const inner = total.count - total.whole;
    const score = judgeColumn(
      detector,
      total.detector,
      {
        cells: this.#cells.get(total.label) ?? 0,
        whole: total.whole,
        tried: total.tried,
        chance: chanceOf(total.probes, total.held),
        given: total.given,
        base: total.whole === 0 ? 0 : total.baseSum / total.whole / 10_000,
        distinct: estimatePeople(total.values.bytes()).estimate,
      },
      this.#reader.read(this.#labels[total.label] ?? ""),
    );
    if (inner > total.whole) return best;
    return { total, score: score.value, reasons: score.reasons() };
  }

  /** One finding a field and data type. */
  #group(judged: readonly Judged[]): Omit<Finding, "id" | "source" | "asset">[] {
    const groups = Map.groupBy(
      judged,
      ({ total }) => `${this.#fieldOf(total) ?? ""}\0${total.label === freeText}\0${this.#typeOf(total.detector)}`,
    );
    return Array.from(groups.values(), (group) => this.#finding(group));
  }

  #finding(group: readonly Judged[]): Omit<Finding, "id" | "source" | "asset"> {
    const ranked = group.toSorted((a, b) => b.total.count - a.total.count || a.total.detector - b.total.detector);
    const best = group.toSorted((a, b) => b.score - a.score || a.total.detector - b.total.detector)[0] ?? group[0];
    const most = ranked[0] ?? group[0];
    if (best === undefined || most === undefined) throw new RangeError("a group is never empty");
    const totals = group.map(({ total }) => total);
    const sum = (pick: (total: KeyTotal) => number) => totals.reduce((before, total) => before + pick(total), 0);
    const union = (pick: (total: KeyTotal) => Uint8Array) => totals.map(pick).reduce(mergeSketches);
    const people = union((total) => total.people.bytes());
    const { places, fingerprints } = KeyTotal.first(totals, this.#places);
    const cells = this.#cells.get(most.total.label) ?? 0;
    return {
      field: this.#fieldOf(most.total),
      dataType: this.#typeOf(most.total.detector),
      detector: this.#detectors[most.total.detector]?.id ?? "",
      count: sum(({ count }) => count),
      records: sum(({ records }) => records),
      people: estimatePeople(people),
      score: clamp(best.score),
      reasons: best.reasons,
      mask: best.total.best?.mask ?? "",
      places,
      placesShown: places.length,
      sketch: people,
      valueSketch: union((total) => total.values.bytes()),
      fingerprints,
      ...(most.total.label === freeText
        ? {}
        : { column: { cells, matched: cells === 0 ? 0 : Math.min(1, sum(({ whole }) => whole) / cells) } }),
    };
  }

  #fieldOf(total: KeyTotal): string | null {
    return total.label === freeText ? null : (this.#labels[total.label] ?? "");
  }

  #typeOf(detector: number): DataType {
    const spec = this.#detectors[detector];
    if (spec === undefined) throw new RangeError("evidence of another set of detectors");
    return spec.dataType;
  }

  #combinations(judged: readonly Judged[]): Omit<Combination, "source" | "asset">[] {
    const kept = new Set(judged.map(({ total }) => `${total.label} ${total.detector}`));
    const byTypes = new Map<string, { dataTypes: DataType[]; records: number; sketch: Uint8Array }>();
    for (const { keys, records, people } of this.#sets.evidence()) {
      const dataTypes = this.#typesOf(keys, kept);
      if (dataTypes.length < 2) continue;
      const name = dataTypes.join();
      const known = byTypes.get(name);
      byTypes.set(name, {
        dataTypes,
        records: records + (known?.records ?? 0),
        sketch: known === undefined ? people : mergeSketches(known.sketch, people),
      });
    }
    return [...byTypes.entries()]
      .toSorted(([nameA, a], [nameB, b]) => b.records - a.records || (nameA < nameB ? -1 : 1))
      .slice(0, combinationLimit)
      .map(([, set]) => ({ ...set, people: estimatePeople(set.sketch) }));
  }

  #typesOf(keys: readonly number[], kept: ReadonlySet<string>): DataType[] {
    const types = new Set<DataType>();
    for (let at = 0; at < keys.length; at += 2)
      if (kept.has(`${keys[at]} ${keys[at + 1]}`)) types.add(this.#typeOf(keys[at + 1] ?? 0));
    return [...types].toSorted();
  }
}

interface Judged {
  readonly total: KeyTotal;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** In a column the best type wins; another stays where it has cells of its own, or is as good (then both are ambiguous). */
function settleColumn(column: readonly Judged[], detectors: readonly DetectorSpec[]): Judged[] {
  const ranked = column.toSorted(
    (a, b) => b.score - a.score || b.total.whole - a.total.whole || a.total.detector - b.total.detector,
  );
  const winner = ranked[0];
  if (winner === undefined) return [];
  const typeOf = ({ total }: Judged) => detectors[total.detector]?.dataType;
  return ranked.flatMap((judged): Judged[] => {
    if (judged === winner || typeOf(judged) === typeOf(winner)) return [judged];
    if (judged.total.count - judged.total.whole > judged.total.whole) return [judged];
    if (judged.total.top < otherShare * winner.total.whole) return [];
    if (judged.score >= winner.score - 0.05)
      return [{ ...judged, reasons: [...judged.reasons, { why: "ambiguous", weight: 0 }] }];
    return judged.total.top >= winner.total.top ? [] : [judged];
  });
}

function byFieldAndType(
  a: { field: string | null; dataType: string },
  b: { field: string | null; dataType: string },
): number {
  return (
    compareText(a.field ?? "", b.field ?? "") ||
    Number(a.field !== null) - Number(b.field !== null) ||
    compareText(a.dataType, b.dataType)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function clamp(score: number): number {
  return Math.min(1, Math.max(0, score));
}
