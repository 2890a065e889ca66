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
  /** Walked from token starts. */
  readonly tokens: PackedNfa;
  readonly anchors: readonly Anchor[];
  /** Numbers of patterns that unroll to more nodes than an automaton should have; re2 runs them. */
  readonly beyond: readonly number[];
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
  for (const { number, parsed } of all) if (parsed.kind === "whole") tokens.add(number, parsed.nfa);
  return {
    tokens: tokens.packed(),
    anchors: anchors(all, nameOf),
    beyond: all.filter(({ parsed }) => parsed.kind === "beyond").map(({ number }) => number),
  };
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
    before.add(number, parsed.before, true);
    after.add(number, parsed.after);
  }
  return { literal, trigger, before: before.packed(), after: after.packed() };
}
