import { parse } from "yaml";
import { dependenciesOf, manifestsOf } from "../manifest.ts";
import type { Rule } from "../rule.ts";

/** Versions stand in the catalog of pnpm-workspace.yaml, each once, and each is used. */
export const catalog: Rule = {
  name: "takes its versions from the catalog, and the catalog holds no other",
  *faults(tree) {
    const asked = new Set<string>();
    for (const manifest of manifestsOf(tree)) {
      for (const [name, version] of dependenciesOf(manifest)) {
        asked.add(name);
        const expected = name.startsWith("@assay/") ? "workspace:*" : "catalog:";
        if (version !== expected) yield `${manifest.path}: ${name} is "${version}"; write "${expected}".`;
      }
    }
    for (const name of Object.keys(settings(tree.read("pnpm-workspace.yaml")).catalog)) {
      if (!asked.has(name)) yield `pnpm-workspace.yaml: no package asks for ${name}; take it out of the catalog.`;
    }
  },
};

function settings(yaml: string): { readonly catalog: Readonly<Record<string, string>> } {
  return parse(yaml) as { catalog: Record<string, string> };
}
