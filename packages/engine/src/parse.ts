import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import { AssayError } from "@assay/spec";
import { JS, NFA, TooManyNodesError } from "refa";
import { unsupported } from "./unsupported.ts";

/** A pattern read as automata over code points: the whole of it, or the two sides of its anchor; or that it is too large for one. */
export type ParsedPattern =
  | { readonly kind: "whole"; readonly nfa: NFA }
  | { readonly kind: "anchored"; readonly anchor: string; readonly before: NFA; readonly after: NFA }
  | { readonly kind: "beyond" };

/** Reads JavaScript regex syntax. Throws `detector/unsupported-syntax` on look-around, back-references and what else is not regular. */
export function parsePattern(
  detector: string,
  regex: string,
  anchor: string | undefined,
  nodeLimit: number,
): ParsedPattern {
  try {
    if (anchor === undefined) return { kind: "whole", nfa: toNfa(regex, nodeLimit) };
    const [before, after] = splitAtAnchor(detector, regex, anchor);
    return { kind: "anchored", anchor, before: toNfa(before, nodeLimit), after: toNfa(after, nodeLimit) };
  } catch (cause) {
    if (cause instanceof TooManyNodesError) return { kind: "beyond" };
    if (cause instanceof AssayError) throw cause;
    throw unsupported(detector, cause instanceof Error ? cause.message.replace(/\.$/, "") : "it cannot be read", cause);
  }
}

/** With the `u` flag, so that characters beyond the first plane are one; without it where the syntax is only valid so (`\-`). */
function toNfa(regex: string, nodeLimit: number): NFA {
  const flags = isValid(regex, "u") ? "u" : "";
  const parsed = JS.Parser.fromLiteral({ source: regex, flags }).parse({
    assertions: "throw",
    backreferences: "throw",
  });
  const factory = new NFA.LimitedNodeFactory(nodeLimit);
  return NFA.fromRegex(parsed.expression, { maxCharacter: parsed.maxCharacter }, {}, factory);
}

function isValid(regex: string, flags: "" | "u"): boolean {
  try {
    parseAst(regex, flags);
    return true;
  } catch {
    return false; // the answer is the point: the caller parses again and reports what is wrong
  }
}

function parseAst(regex: string, flags: "" | "u"): AST.Pattern {
  return new RegExpParser().parsePattern(regex, 0, regex.length, { unicode: flags === "u" });
}

/** The sources on both sides of the first top-level occurrence of the anchor. */
function splitAtAnchor(detector: string, regex: string, anchor: string): [string, string] {
  const alternatives = parseAst(regex, isValid(regex, "u") ? "u" : "").alternatives;
  const elements = alternatives.length === 1 ? (alternatives[0]?.elements ?? []) : [];
  const wanted = Array.from(anchor, (character) => character.codePointAt(0));
  for (let at = 0; at + wanted.length <= elements.length; at++) {
    const run = elements.slice(at, at + wanted.length);
    if (run.every((element, index) => element.type === "Character" && element.value === wanted[index])) {
      return [regex.slice(0, run[0]?.start), regex.slice(run.at(-1)?.end)];
    }
  }
  throw unsupported(
    detector,
    `the anchor ${JSON.stringify(anchor)} does not stand in it outside groups and alternatives`,
  );
}
