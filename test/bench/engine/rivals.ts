import type { DetectorSpec } from "@assay/spec";

/** Another way to match the same patterns: no checks, no context, no places but where said. */
export interface Rival {
  readonly name: string;
  /** Counts matches. */
  readonly run: (bytes: Buffer) => number;
}

const chunk = 1 << 20;
const setChunk = 4096;

/** The limit of the runtime, and the other ways. */
export const rivals = { bytes: touchEachByte, of: rivalsOf };

async function rivalsOf(detectors: readonly DetectorSpec[]): Promise<Rival[]> {
  const { default: RE2 } = await import("re2");
  const sources = detectors.flatMap(({ patterns }) => patterns.map(({ regex }) => regex)).filter(isPlain);
  const one = sources.map((source) => new RE2(source, "g"));
  const set = new RE2.Set(sources, { maxMem: 512 << 20 });
  const alternation = new RegExp(sources.map((source) => `(?:${source})`).join("|"), "g"); // the catalogue's own patterns: nothing a user brings
  return [
    {
      name: `RE2, one pass a pattern (${sources.length} patterns)`,
      run: (bytes) => one.reduce((sum, pattern) => sum + matches(bytes, pattern), 0),
    },
    {
      name: "RE2.Set on chunks of 4 KB (which patterns, no places)",
      run: (bytes) => inChunks(bytes, setChunk, (part) => set.match(part).length),
    },
    { name: "V8, one alternation of all", run: (bytes) => bytes.toString("latin1").match(alternation)?.length ?? 0 },
  ];
}

/** Characters beyond ASCII would make the rivals decode: they are spared them. */
function isPlain(source: string): boolean {
  return /^[\u0020-\u007e]*$/.test(source) && !/\\[pu]/.test(source);
}

function matches(bytes: Buffer, pattern: { lastIndex: number; exec(part: Buffer): unknown }): number {
  return inChunks(bytes, chunk, (part) => {
    let count = 0;
    pattern.lastIndex = 0;
    while (pattern.exec(part) !== null) count++;
    return count;
  });
}

function inChunks(bytes: Buffer, size: number, count: (part: Buffer) => number): number {
  let sum = 0;
  for (let from = 0; from < bytes.length; from += size) sum += count(bytes.subarray(from, from + size));
  return sum;
}

const kinds = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(String.fromCharCode(byte)));

function kindOf(character: string): number {
  if (/[0-9]/.test(character)) return 1;
  return /[A-Za-z]/.test(character) ? 2 : 0;
}

/** Looks each byte up and counts runs of digits: about the least a tokeniser can do. */
function touchEachByte(bytes: Buffer): number {
  let count = 0;
  let digits = 0;
  for (let at = 0; at < bytes.length; at++) {
    const kind = kinds[bytes[at]!];
    if (kind === 0) {
      if (digits >= 5) count++;
      digits = 0;
    } else if (kind === 1) digits++;
  }
  return count;
}
