import { AssayError } from "@assay/spec";
import { LineCounter, parseDocument } from "yaml";
import type { ZodError, ZodType } from "zod";
import { problemsOf } from "./check.ts";
import { setsOf } from "./expression.ts";
import { overlaySchema, packSchema, type Overlay } from "./schema.ts";
import type { Pack } from "./pack.ts";

/**
 * A pack from its YAML (1.2 core) or JSON text: schema and every name in it checked. `where` is the file, for the error. Of
 * `shared` sets those that the pack uses and does not define itself become its own.
 */
export function readPack(text: string, where: string, shared: Pack["sets"] = {}): Pack {
  const pack = withSets(read(text, where, packSchema), shared);
  const problems = problemsOf(pack);
  if (problems.length > 0) throw wrong(where, problems);
  return pack;
}

function withSets(pack: Pack, shared: Pack["sets"]): Pack {
  const used = new Set(pack.rules.flatMap(({ when, concerns = [] }) => [...concerns, ...setsOf(when)]));
  const taken = Object.entries(shared).filter(([name]) => used.has(name));
  return { ...pack, sets: { ...Object.fromEntries(taken), ...pack.sets } };
}

/** An organisation's overlay from its YAML or JSON text. */
export function readOverlay(text: string, where: string): Overlay {
  return read(text, where, overlaySchema);
}

function read<Out>(text: string, where: string, schema: ZodType<Out>): Out {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: "1.2", schema: "core", lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined)
    throw wrong(where, [`line ${broken.linePos?.[0].line ?? 1}: ${broken.message.split("\n")[0] ?? ""}`], broken);
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const start = rangeOf(node);
      if (start !== undefined) return lines.linePos(start).line;
    }
    return 1;
  };
  throw wrong(where, sentences(result.error, lineOf), result.error);
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return undefined;
  const start: unknown = node.range[0];
  return typeof start === "number" ? start : undefined;
}

function sentences(error: ZodError, lineOf: (path: readonly PropertyKey[]) => number): readonly string[] {
  return error.issues
    .flatMap((issue) => deepest(issue, []))
    .map(({ path, message }) => `line ${lineOf(path)}: ${path.map(String).join(".")}: ${message}`);
}

type Issue = ZodError["issues"][number];

/** Of a choice of forms, what is wrong with the one that was meant: the one that fails furthest in. */
function deepest(
  issue: Issue,
  above: readonly PropertyKey[],
): readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ path, message: issue.message }];
  const meant = issue.errors.toSorted((a, b) => misfit(a) - misfit(b))[0] ?? [];
  return meant.flatMap((inner) => deepest(inner, path));
}

function misfit(issues: readonly Issue[]): number {
  return issues.reduce((sum, { code, path }) => sum + (code === "invalid_type" && path.length === 0 ? 100 : 1), 0);
}

function wrong(where: string, problems: readonly string[], cause?: unknown): AssayError {
  return new AssayError("frameworks/pack-invalid", `The pack cannot be used: ${problems.slice(0, 8).join("; ")}.`, {
    subject: where,
    next: "Mend the lines named; the form is in framework-pack.generated.json.",
    cause,
  });
}
