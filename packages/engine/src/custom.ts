import { AssayError } from "@assay/spec";
import type RE2 from "re2";
import type { DetectorSpec } from "@assay/spec";
import { joinsWord, joinsWordBefore } from "./letters.ts";
import type { Pattern } from "./pattern.ts";
import { unsupported } from "./unsupported.ts";
import { matchLimit } from "./match-limit.ts";
import type { CandidateSink } from "./walker.ts";

type Re2 = typeof RE2;
type RE2Set = InstanceType<Re2["Set"]>;

interface Compiled {
  readonly pattern: Pattern;
  /** Group 1 is what stands before the match, group 2 the match. */
  readonly expression: RE2;
  /** Place in the set; -1 for a pattern that asks where its text begins and ends, which the set cannot tell of a block. */
  readonly inSet: number;
}

/** How much memory the set of all custom patterns may take. */
const setMemory = 64 << 20;

/**
 * Runs the patterns that users bring, and those no table can hold, by RE2: linear in the input whatever the pattern. Nothing here reaches
 * the runtime's own regular expressions.
 */
export class CustomPatterns {
  readonly #compiled: readonly Compiled[];
  readonly #set: RE2Set | null;
  #running: readonly Compiled[] = [];

  constructor(re2: Re2, detectors: readonly DetectorSpec[], patterns: readonly Pattern[]) {
    let inSet = 0;
    this.#compiled = patterns.map((pattern) => ({
      pattern,
      expression: compile(re2, detectors[pattern.detector]?.id ?? "", pattern),
      inSet: asksForEnds(pattern.regex) ? -1 : inSet++,
    }));
    const sources = this.#compiled.filter((each) => each.inSet >= 0).map(({ pattern }) => pattern.regex);
    this.#set = sources.length === 0 ? null : new re2.Set(sources, { maxMem: setMemory });
  }

  /** Begins a block: patterns that occur nowhere in it are left out. */
  begin(bytes: Buffer): void {
    const occurring = new Set(this.#set?.match(bytes) ?? []);
    this.#running = this.#compiled.filter(({ inSet }) => inSet === -1 || occurring.has(inSet));
  }

  /** Finds candidates in `bytes` from `from` to `to`, as if nothing stood beyond. */
  walk(bytes: Buffer, from: number, to: number, sink: CandidateSink): void {
    if (this.#running.length === 0) return;
    const text = bytes.subarray(from, to);
    for (const compiled of this.#running) this.#walkOne(compiled, text, bytes, from, to, sink);
  }

  #walkOne(
    { pattern, expression }: Compiled,
    text: Buffer,
    bytes: Buffer,
    from: number,
    to: number,
    sink: CandidateSink,
  ): void {
    expression.lastIndex = 0;
    for (let found = run(expression, text); found !== null; found = run(expression, text)) {
      const [start, end] = [from + found.start, from + found.end];
      // The character after a match may stand before the next one.
      expression.lastIndex = Math.max(found.end, found.start + 1);
      if (end === start || end - start > matchLimit) continue;
      if (pattern.within || isWhole(bytes, start, end, from, to))
        sink.candidate(pattern.detector, pattern.score, start, end);
      if (expression.lastIndex >= text.length) return;
    }
  }
}

/** Loads re2 and compiles; a native module that does not load is a typed error. */
export async function customPatterns(
  detectors: readonly DetectorSpec[],
  patterns: readonly Pattern[],
): Promise<CustomPatterns> {
  const { default: re2 } = await import("re2").catch((cause: unknown) => {
    throw new AssayError(
      "engine/re2-missing",
      "The module re2, which runs custom patterns, cannot be loaded by this Node.",
      {
        subject: `Node ${process.version}, ${process.platform} ${process.arch}`,
        next: "build it for this Node: `npx -y pnpm@12 rebuild re2`, or leave out the custom detectors",
        cause,
      },
    );
  });
  return new CustomPatterns(re2, detectors, patterns);
}

function compile(re2: Re2, detector: string, { regex, within }: Pattern): RE2 {
  try {
    // Alone first: what is wrong is said of the pattern as written.
    const alone = new re2(regex, "g");
    return within
      ? new re2(`()(${alone.source})`, "g")
      : new re2(`(^|[^0-9A-Za-z])(${alone.source})(?:$|[^0-9A-Za-z])`, "g");
  } catch (cause) {
    throw unsupported(detector, reasonOf(cause), cause);
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : "it cannot be read";
  if (/\(\?<?[=!]/.test(message)) return "look-ahead and look-behind cannot be run in linear time";
  return /escape sequence: \\[1-9k]/.test(message) ? "back-references cannot be run in linear time" : message;
}

function run(expression: RE2, text: Buffer): { start: number; end: number } | null {
  const found = expression.exec(text) as { readonly index: number; readonly [group: number]: Buffer } | null;
  if (found === null) return null;
  const start = found.index + (found[1]?.length ?? 0);
  return { start, end: start + (found[2]?.length ?? 0) };
}

function isWhole(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  const joinedBefore = start > from && joinsWord(bytes, start) && joinsWordBefore(bytes, start, from);
  return !joinedBefore && !(end < to && joinsWord(bytes, end) && joinsWordBefore(bytes, end, start));
}

/** Whether a pattern has `^`, `$`, `\b` or `\B`: they mean the cell or the text, not the block. */
function asksForEnds(regex: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*(?:[\^$]|\\[bBAz])/.test(regex);
}
