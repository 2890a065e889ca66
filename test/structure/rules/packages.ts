import { dependenciesOf, manifestsOf, type Manifest } from "../manifest.ts";
import type { Rule } from "../rule.ts";
import type { Tree } from "../tree.ts";

/** A package has a README that opens with five lines that run, a package.json of one form, and references to what it imports. */
export const packages: Rule = {
  name: "belongs to a package of the one form",
  *faults(tree) {
    for (const manifest of manifestsOf(tree)) {
      if (!/^(?:packages|apps)\/[^/]+$/.test(manifest.folder)) continue;
      for (const fault of [...form(manifest), ...readme(tree, manifest), ...references(tree, manifest)]) {
        yield `${manifest.folder}: ${fault}`;
      }
    }
  },
};

function* form(manifest: Manifest): Generator<string> {
  const name = manifest.folder.replace(/^.*\//, "@assay/");
  if (manifest.name !== name) yield `package.json: its name is ${name}.`;
  if (manifest["type"] !== "module") yield `package.json: its type is module.`;
  if (manifest["license"] !== "Apache-2.0") yield `package.json: its license is Apache-2.0.`;
  if (typeof manifest["description"] !== "string") yield `package.json: it has a description.`;
  if (manifest.scripts?.["build"] === undefined) yield `package.json: it has a build script.`;
  for (const left of ["!dist/**/*.test.*", "!dist/.tsbuildinfo"]) {
    if (manifest.files?.includes(left) === false) yield `package.json: its files leave out "${left}".`;
  }
  for (const [entry, conditions] of Object.entries(manifest.exports ?? {})) {
    if (!isWellExported(conditions))
      yield `package.json: exports["${entry}"] has "@assay/source", "types", "default" in this order.`;
  }
}

function isWellExported(conditions: unknown): boolean {
  if (typeof conditions === "string") return true; // a file that is not code
  return (
    typeof conditions === "object" &&
    conditions !== null &&
    Object.keys(conditions).join() === "@assay/source,types,default"
  );
}

function* readme(tree: Tree, { folder, name }: Manifest): Generator<string> {
  const path = `${folder}/README.md`;
  if (!tree.files.includes(path)) {
    yield `it has no README.md.`;
    return;
  }
  const [, title, code] = /^# (\S+)\n+```\w+\n([^]*?)```/.exec(tree.read(path)) ?? [];
  const lines = code?.split("\n").filter((line) => line.trim() !== "").length ?? 0;
  if (title !== name || lines < 3 || lines > 7) yield `README.md opens with "# ${name}" and then five lines that run.`;
}

function* references(tree: Tree, manifest: Manifest): Generator<string> {
  const path = `${manifest.folder}/tsconfig.json`;
  if (!tree.files.includes(path)) {
    yield `it has no tsconfig.json.`;
    return;
  }
  const own = dependenciesOf(manifest).filter(([name]) => name.startsWith("@assay/"));
  for (const [name] of own) {
    const isReferenced = tree.read(path).includes(`/${name.slice("@assay/".length)}"`); // "../spec", "../../packages/spec"
    if (!isReferenced) yield `tsconfig.json has no reference to ${name}.`;
  }
}
