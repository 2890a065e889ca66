import { parseSync, type Comment, type EcmaScriptModule, type Program } from "oxc-parser";
import type { Tree } from "./tree.ts";
import { nodesOf } from "./nodes.ts";

/** A TypeScript file, parsed. */
export interface Module {
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly declared: EcmaScriptModule;
  /** What it imports or re-exports, statically, dynamically or for a type alone. */
  readonly imports: readonly Import[];
}

/** One import of a module. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

const parsed = new WeakMap<Tree, readonly Module[]>();

/** Every TypeScript file of a tree, parsed once. Declarations (`.d.ts`) and fixtures are left out. */
export function modulesOf(tree: Tree): readonly Module[] {
  const known = parsed.get(tree);
  if (known !== undefined) return known;
  const modules = tree.files.filter(isSource).map((path) => parse(path, tree.read(path)));
  parsed.set(tree, modules);
  return modules;
}

/** The line, from 1, that an offset stands on. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Whether a file is a test, or a program that a test starts (`survive.test.writer.ts`): it may know what its package must not. */
export function isTest(path: string): boolean {
  return /\.test\.(?:[a-z-]+\.)?tsx?$/.test(path);
}

function isSource(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith(".d.ts") && !path.includes("/fixtures/");
}

function parse(path: string, text: string): Module {
  const { program, comments, module: declared, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  return { path, text, program, comments, declared, imports: [...importsOf(program, text)] };
}

function* importsOf(program: Program, text: string): Generator<Import> {
  for (const node of nodesOf(program)) {
    const source = node["source"];
    if (isLiteral(source)) yield { specifier: source.value, line: lineAt(text, node.start) };
  }
}

// Imports, re-exports, `import()` and `import("…")` as a type all keep where they point in `source`.
function isLiteral(source: unknown): source is { readonly value: string } {
  return typeof source === "object" && source !== null && "value" in source && typeof source.value === "string";
}
