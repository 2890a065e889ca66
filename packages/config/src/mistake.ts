import { AssayError } from "@assay/spec";
import type { Document, LineCounter } from "yaml";
import { isMap, isPair, isScalar, isSeq } from "yaml";
import type { Node, Pair } from "yaml";
import type { z } from "zod";
import { nearest } from "./nearest.ts";

/** One mistake in a configuration file, where it is and what to write instead. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  /** `scan.minScore` */
  readonly path: string;
  readonly message: string;
}

/** The mistakes zod found, each at its line in the YAML document. */
export function mistakesIn(
  error: z.ZodError,
  document: Document,
  lines: LineCounter,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): Mistake[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [mistakeAt(issue.path, issue.message, document, lines)];
    return issue.keys.map((key) => {
      const meant = nearest(key, keysAt(issue.path));
      const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
      return mistakeAt([...issue.path, key], `There is no setting "${key}" here.${hint}`, document, lines);
    });
  });
}

function mistakeAt(path: readonly PropertyKey[], message: string, document: Document, lines: LineCounter): Mistake {
  const { line, col } = lines.linePos(offsetOf(path, document));
  return { line, column: col, path: path.map(String).join("."), message };
}

/** Offset of the key (or item) that a path names, or of its nearest ancestor that is written. */
function offsetOf(path: readonly PropertyKey[], document: Document): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const part of path) {
    const next: Node | Pair | undefined = childOf(node, part);
    if (next === undefined) break;
    const keyNode = isPair(next) ? (next.key as Node) : next;
    offset = keyNode.range?.[0] ?? offset;
    node = isPair(next) ? (next.value as Node | null) : next;
  }
  return offset;
}

function childOf(node: Node | null, part: PropertyKey): Node | Pair | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  if (isSeq(node)) return node.items[Number(part)] as Node | undefined;
  return undefined;
}

/** One error that tells every mistake of a file with its line. */
export function configError(file: string, mistakes: readonly Mistake[]): AssayError {
  const lines = mistakes.map(
    ({ line, column, path, message }) => `  ${file}:${line}:${column}  ${path === "" ? "" : `${path}: `}${message}`,
  );
  const count = mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`;
  return new AssayError("config/invalid", `The configuration has ${count}.\n${lines.join("\n")}`, {
    subject: file,
    next: "assay config schema shows every setting; assay config validate checks again.",
  });
}
