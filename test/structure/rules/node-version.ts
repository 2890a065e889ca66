import { parse } from "yaml";
import type { Rule } from "../rule.ts";

/** The version of Node is written in several files, because several tools read it; it is one version. */
export const nodeVersion: Rule = {
  name: "agrees on one version of Node",
  *faults(tree) {
    const settings = parse(tree.read("pnpm-workspace.yaml")) as Settings;
    const expected = settings.nodeVersion;
    const written: [string, string][] = [
      [".node-version", tree.read(".node-version").trim()],
      ...nodes("pnpm-workspace.yaml: catalog", settings.catalog),
      ...nodes("pnpm-workspace.yaml: packageExtensions", settings.packageExtensions.re2.optionalDependencies),
    ];
    for (const [place, version] of written) {
      if (version !== expected) yield `${place}: Node ${version}, but nodeVersion is ${expected}.`;
    }
  },
};

interface Settings {
  readonly nodeVersion: string;
  readonly catalog: Readonly<Record<string, string>>;
  readonly packageExtensions: { readonly re2: { readonly optionalDependencies: Readonly<Record<string, string>> } };
}

function nodes(place: string, versions: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(versions)
    .filter(([name]) => name.startsWith("node-linux-"))
    .map(([name, version]) => [`${place}.${name}`, version]);
}
