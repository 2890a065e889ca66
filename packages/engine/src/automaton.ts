import type { DetectorSpec } from "@assay/spec";
import { wordByte } from "./letters.ts";
import { ByteNfaBuilder } from "./nfa.ts";
import type { PackedNfa } from "./packed-nfa.ts";
import { parsePattern } from "./parse.ts";
import type { ParsedPattern } from "./parse.ts";
import type { Pattern } from "./pattern.ts";
import { unsupported } from "./unsupported.ts";

/** What all patterns are compiled to. Plain data: it is kept on disk between runs. */
export interface Automaton {
  /** The shapes of all patterns without an anchor; walked from token starts. */
  readonly tokens: PackedNfa;
  /** The patterns whose shape takes more than they do, by detector. */
  readonly exact: readonly Exact[];
  readonly anchors: readonly Anchor[];
  /** What cells look like that a label of a detector names. */
  readonly cells: readonly Cell[];
  /** Numbers of patterns that unroll to more nodes than an automaton should have; re2 runs them. */
  readonly beyond: readonly number[];
}

/** What has the shape of these patterns must still be one of them. */
export interface Exact {
  readonly detector: number;
  readonly patterns: readonly number[];
  readonly nfa: PackedNfa;
}

/** What the whole of a cell looks like to one detector. */
export interface Cell {
  readonly detector: number;
  readonly nfa: PackedNfa;
}

/** Patterns that hang on one literal: what stands before it is read backwards. */
export interface Anchor {
  readonly literal: Uint8Array;
  /** Offset in `literal` of the byte that wakes it: one that is no letter or digit. */
  readonly trigger: number;
  readonly before: PackedNfa;
  readonly after: PackedNfa;
}

/** The most nodes one pattern may bring; a pattern beyond it (`\d{1,100000}`) is left to re2. */
const nodeLimit = 20_000;

interface Numbered {
  readonly number: number;
  readonly parsed: ParsedPattern;
}

/** Compiles patterns, numbered as given. */
export function compile(detectors: readonly DetectorSpec[], patterns: readonly Pattern[]): Automaton {
  const nameOf = (number: number) => detectors[patterns[number]?.detector ?? 0]?.id ?? "";
  const all = patterns.map(({ regex, anchor }, number): Numbered => ({
    number,
    parsed: parsePattern(nameOf(number), regex, anchor, nodeLimit),
  }));
  const tokens = new ByteNfaBuilder();
  const wider = all.filter(({ number, parsed }) => parsed.kind === "whole" && tokens.addShape(number, parsed.nfa));
  return {
    tokens: tokens.packed(),
    exact: [...Map.groupBy(wider, ({ number }) => patterns[number]?.detector ?? 0)].map(([detector, group]) =>
      exact(detector, group),
    ),
    anchors: anchors(all, nameOf),
    cells: detectors.flatMap(({ id, cell: form }, detector) =>
      form === undefined ? [] : [cell(id, detector, form.regex)],
    ),
    beyond: all.filter(({ parsed }) => parsed.kind === "beyond").map(({ number }) => number),
  };
}

function exact(detector: number, group: readonly Numbered[]): Exact {
  const builder = new ByteNfaBuilder();
  for (const { number, parsed } of group) if (parsed.kind === "whole") builder.add(number, parsed.nfa);
  return { detector, patterns: group.map(({ number }) => number), nfa: builder.packed() };
}

function cell(id: string, detector: number, regex: string): Cell {
  const parsed = parsePattern(id, regex, undefined, nodeLimit);
  if (parsed.kind !== "whole") throw unsupported(id, "the form of its cells unrolls to too much");
  const builder = new ByteNfaBuilder();
  builder.add(0, parsed.nfa);
  return { detector, nfa: builder.packed() };
}

function anchors(all: readonly Numbered[], nameOf: (number: number) => string): Anchor[] {
  const byLiteral = Map.groupBy(all, ({ parsed }) => (parsed.kind === "anchored" ? parsed.anchor : null));
  return [...byLiteral].flatMap(([text, group]) => (text === null ? [] : [anchor(text, group, nameOf)]));
}

function anchor(text: string, group: readonly Numbered[], nameOf: (number: number) => string): Anchor {
  const literal = new TextEncoder().encode(text);
  const trigger = literal.findIndex((byte) => wordByte[byte] === 0);
  if (trigger === -1)
    throw unsupported(
      nameOf(group[0]?.number ?? 0),
      "an anchor must hold a character that is no ASCII letter or digit",
    );
  const [before, after] = [new ByteNfaBuilder(), new ByteNfaBuilder()];
  for (const { number, parsed } of group) {
    if (parsed.kind !== "anchored") continue;
    before.addReversed(number, parsed.before);
    after.add(number, parsed.after);
  }
  return { literal, trigger, before: before.packed(), after: after.packed() };
}
