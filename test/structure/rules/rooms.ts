import { matchesGlob } from "node:path";
import { packageOf, roomNamed } from "../house.ts";
import type { Rule } from "../rule.ts";

/** Every file is in a room of the house: architecture.md's tree, and at the top only what tools look for there. */
export const rooms: Rule = {
  name: "lies in a room of the house",
  *faults({ files }) {
    for (const path of files) {
      if (!isPlanned(path)) yield `${path}: lies in no room. The tree is in test/structure/rules/rooms.ts.`;
      else if (!isPlainlyNamed(path)) yield `${path}: a file is named in kebab-case.`;
    }
  },
};

const top = [
  "{package,turbo,tsconfig,tsconfig.base}.json",
  "pnpm-{workspace,lock}.yaml",
  "{vitest,knip}.config.ts",
  "{README,CONTRIBUTING,SECURITY,CHANGELOG}.md",
  "LICENSE",
  ".{editorconfig,gitattributes,gitignore,node-version,oxfmtrc.json,oxlintrc.json,pnpmfile.cjs,dockerignore}",
  ".ci/run",
  ".changeset/*.{md,json}",
  ".github/**/*.{md,yml}",
];

const inEveryPackage = [
  "package.json",
  "README.md",
  "CHANGELOG.md",
  "tsconfig.json",
  "tsconfig.*.json",
  ".gitignore",
  "src/**",
];

const inOnePackage: Readonly<Record<string, readonly string[]>> = {
  frameworks: ["packs/**"],
  agent: ["docs/*.generated.md"],
  report: ["api/**", "web/**", "wire/**"],
  spec: ["decisions/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]-*.md"],
};

const inTest = ["{package,tsconfig}.json", "README.md", "{run,prepare,structure,contract,e2e,corpus,bench,chaos}/**"];

const plain = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

function isPlanned(path: string): boolean {
  if (path.startsWith("test/")) return matches(path.slice("test/".length), inTest);
  const home = packageOf(path);
  if (home === undefined) return matches(path, top);
  if (roomNamed(home.name) === undefined) return false;
  const within = path.slice(home.folder.length + 1);
  return matches(within, inEveryPackage) || matches(within, inOnePackage[home.name] ?? []);
}

function isPlainlyNamed(path: string): boolean {
  if (!/\.tsx?$/.test(path) || path.includes("/fixtures/")) return true;
  return path.split("/").every((name) => plain.test(name));
}

function matches(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matchesGlob(path, glob));
}
