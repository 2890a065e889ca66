import { AssayError } from "@assay/spec";
import type { DetectorSpec } from "@assay/spec";
import { determinise } from "./dfa.ts";
import { wordByte } from "./letters.ts";
import { ByteNfaBuilder } from "./nfa.ts";
import { parsePattern } from "./parse.ts";
import type { ParsedPattern } from "./parse.ts";
import type { Pattern } from "./pattern.ts";
import { layOut } from "./table.ts";
import type { Table } from "./table.ts";
import { unsupported } from "./unsupported.ts";

/** What all patterns are compiled to. Plain data: it is kept on disk between runs. */
export interface Automaton {
  /** Walked from token starts. More than one only where a single table would grow too large. */
  readonly tables: readonly Table[];
  readonly anchors: readonly Anchor[];
  /** Numbers of patterns that no table can hold; re2 runs them. */
  readonly beyond: readonly number[];
}

/** Patterns that hang on one literal: what stands before it is read backwards. */
export interface Anchor {
  readonly literal: Uint8Array;
  /** Offset in `literal` of the byte that wakes it: one that is no letter or digit. */
  readonly trigger: number;
  readonly before: Table;
  readonly after: Table;
}

/** The most states one table may have: some 30 MB. */
const stateLimit = 60_000;

/** Compiles patterns (numbered as given) into tables. */
export function compile(detectors: readonly DetectorSpec[], patterns: readonly Pattern[]): Automaton {
  const parsed = patterns.map(({ detector, regex, anchor }) =>
    parsePattern(detectors[detector]?.id ?? "", regex, anchor),
  );
  const whole = parsed.flatMap((pattern, number) => (pattern.kind === "whole" ? [{ number, nfa: pattern.nfa }] : []));
  const { tables, beyond } = unite(whole);
  return { tables, beyond, anchors: anchors(parsed, (number) => detectors[patterns[number]?.detector ?? 0]?.id ?? "") };
}

interface Numbered {
  readonly number: number;
  readonly nfa: Extract<ParsedPattern, { kind: "whole" }>["nfa"];
}

/** One table for all; where that grows too large, halves; a pattern too large alone is left to re2. */
function unite(patterns: readonly Numbered[]): { tables: Table[]; beyond: number[] } {
  if (patterns.length === 0) return { tables: [], beyond: [] };
  const table = build(patterns, false);
  if (table !== null) return { tables: [table], beyond: [] };
  if (patterns.length === 1) return { tables: [], beyond: patterns.map(({ number }) => number) };
  const half = patterns.length >> 1;
  const [left, right] = [unite(patterns.slice(0, half)), unite(patterns.slice(half))];
  return { tables: [...left.tables, ...right.tables], beyond: [...left.beyond, ...right.beyond] };
}

function build(patterns: readonly Numbered[], reversed: boolean): Table | null {
  const nfa = new ByteNfaBuilder();
  for (const pattern of patterns) nfa.add(pattern.number, pattern.nfa, reversed);
  const dfa = determinise(nfa, stateLimit);
  return dfa === null ? null : layOut(dfa);
}

function anchors(parsed: readonly ParsedPattern[], nameOf: (number: number) => string): Anchor[] {
  const byLiteral = new Map<string, number[]>();
  parsed.forEach((pattern, number) => {
    if (pattern.kind === "anchored") byLiteral.set(pattern.anchor, [...(byLiteral.get(pattern.anchor) ?? []), number]);
  });
  return Array.from(byLiteral, ([text, numbers]) => {
    const literal = new TextEncoder().encode(text);
    const trigger = literal.findIndex((byte) => wordByte[byte] === 0);
    const [number = 0] = numbers;
    if (trigger === -1)
      throw unsupported(nameOf(number), "an anchor must hold a character that is no ASCII letter or digit");
    return { literal, trigger, before: side("before"), after: side("after") };

    function side(which: "before" | "after"): Table {
      const parts = numbers.flatMap((each) => {
        const pattern = parsed[each];
        return pattern?.kind === "anchored" ? [{ number: each, nfa: pattern[which] }] : [];
      });
      const table = build(parts, which === "before");
      if (table === null) throw tooLarge(nameOf(number), text);
      return table;
    }
  });
}

function tooLarge(detector: string, anchor: string): AssayError {
  return new AssayError(
    "detector/too-large",
    `The patterns on the anchor ${JSON.stringify(anchor)} need more than ${stateLimit} states.`,
    {
      subject: detector,
      next: "bound the repetitions of the pattern",
    },
  );
}
