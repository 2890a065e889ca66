import { lineAt, modulesOf } from "../module.ts";
import type { Rule } from "../rule.ts";

/** Each export has its name written where it leaves: no `export *`, no default, save in the settings of tools that ask for one. */
export const namedExports: Rule = {
  name: "names what it exports",
  *faults(tree) {
    for (const { path, text, declared } of modulesOf(tree)) {
      if (path.endsWith(".config.ts")) continue;
      for (const { start, entries } of declared.staticExports) {
        const place = `${path}:${lineAt(text, start)}`;
        if (entries.some(isStar)) yield `${place}: export * hides what is exported; name it.`;
        if (entries.some(isDefault)) yield `${place}: a default export has no name; name it.`;
      }
    }
  },
};

interface Entry {
  readonly importName: { readonly kind: string };
  readonly exportName: { readonly kind: string; readonly name: string | null };
}

function isStar({ importName }: Entry): boolean {
  return importName.kind === "All" || importName.kind === "AllButDefault";
}

function isDefault({ exportName }: Entry): boolean {
  return exportName.kind === "Default" || exportName.name === "default";
}
