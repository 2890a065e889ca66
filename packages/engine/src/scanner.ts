import type { CheckTable, DetectorSpec } from "@assay/spec";
import type { Automaton } from "./automaton.ts";
import { readAutomaton, writeAutomaton } from "./automaton-cache.ts";
import { BlockScanner } from "./block-scanner.ts";
import type { CustomPatterns } from "./custom.ts";
import { digestOf } from "./digest.ts";
import type { BlockEvidence } from "./evidence.ts";
import { inspectColumn } from "./inspect-column.ts";
import { inspectText } from "./inspect-text.ts";
import { LabelledCells } from "./labelled-cells.ts";
import type { InspectedColumn, InspectedMatch, InspectOptions } from "./inspect-text.ts";
import { makePlan } from "./plan.ts";
import type { Plan } from "./plan.ts";
import type { ScanBlock } from "./scan-block.ts";
import { defaultPlaces } from "./tally.ts";
import { Walker } from "./walker.ts";

/** What a scanner is made from. */
export interface ScannerOptions {
  readonly detectors: readonly DetectorSpec[];
  readonly checks: CheckTable;
  /** The organisation's key, 32 bytes. */
  readonly key: Uint8Array;
  /** The user's detectors; re2 runs them. */
  readonly custom?: readonly DetectorSpec[];
  /** The most places a finding tells. (Default: 100) */
  readonly placesPerFinding?: number;
  /** Folder that keeps the compiled automaton between runs. (Default: compiled each time) */
  readonly cacheDir?: string;
}

/** Scans blocks: one in each worker thread. */
export interface Scanner {
  /** Names the detectors and the engine: same digest, same findings. */
  readonly digest: string;
  /** What a block says. The block's bytes are not kept. */
  scan(block: ScanBlock): BlockEvidence;
  /** The matches in a text, with offsets in UTF-16 code units. */
  inspectText(text: string, options?: InspectOptions): InspectedMatch[];
  /** What a column holds; the header may be unknown. */
  inspectColumn(header: string | undefined, values: readonly string[], options?: InspectOptions): InspectedColumn;
}

/** Compiles the detectors, or takes them from the cache. */
export async function createScanner(options: ScannerOptions): Promise<Scanner> {
  const custom = options.custom ?? [];
  const digest = digestOf(options.detectors, custom);
  const plan = makePlan(options.detectors, custom, options.checks);
  const automaton = await automatonFor(options, plan, digest);
  const walker = new Walker(automaton, plan);
  const others = await patternsForRe2(automaton, plan);
  const cells = new LabelledCells(automaton.cells, plan);
  const blocks = new BlockScanner(plan, walker, cells, others, options.key, options.placesPerFinding ?? defaultPlaces);
  return {
    digest,
    scan: (block) => blocks.scan(block),
    inspectText: (text, inspect = {}) => inspectText(blocks, plan, text, inspect),
    inspectColumn: (header, values, inspect = {}) => inspectColumn(blocks, options, header, values, inspect),
  };
}

async function automatonFor({ cacheDir, detectors }: ScannerOptions, plan: Plan, digest: string): Promise<Automaton> {
  const kept = cacheDir === undefined ? null : await readAutomaton(cacheDir, digest);
  if (kept !== null) return kept;
  const { compile } = await import("./automaton.ts"); // the regex libraries are loaded only here
  const automaton = compile(detectors, plan.patterns.slice(0, plan.customFrom));
  if (cacheDir !== undefined) await writeAutomaton(cacheDir, digest, automaton);
  return automaton;
}

/** The user's patterns, and what no table can hold. */
async function patternsForRe2(automaton: Automaton, plan: Plan): Promise<CustomPatterns | null> {
  const beyond = automaton.beyond.map((number) => plan.patterns[number]).filter((pattern) => pattern !== undefined);
  const patterns = [...beyond, ...plan.patterns.slice(plan.customFrom)];
  if (patterns.length === 0) return null;
  const { customPatterns } = await import("./custom.ts");
  const specs = plan.detectors.map(({ spec }) => spec);
  return customPatterns(specs, patterns);
}
