import { lineAt } from "../module.ts";
import type { Rule } from "../rule.ts";

/** Nothing in the repository holds only on the machine it was written on. */
export const words: Rule = {
  name: "says nothing that holds on one machine only",
  *faults(tree) {
    for (const path of tree.files.filter((each) => !isExempt(each))) {
      const text = tree.read(path);
      for (const { pattern, says } of forbidden) {
        for (const found of text.matchAll(pattern))
          yield `${path}:${lineAt(text, found.index)}: ${says}: ${found[0].trim()}`;
      }
    }
  },
};

const forbidden: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /(?<![\w.~-])\/(?:root|work)\/[\w.-]+/g, says: "a path of one machine" },
  { pattern: /(?<![\w.~-])\/(?:home|Users)\/[a-z][\w.-]*\//g, says: "a path of one machine" },
  {
    pattern: /(?<=\/\/)(?:registry|npm|artifactory|nexus)\.(?!example\b)[a-z0-9-]+\.[a-z]{2,}\b/gi,
    says: "a host that packages came from",
  },
  { pattern: /^[ \t]*(?:co-authored|signed-off)-by:.*$/gim, says: "authors are in the history" },
];

// This rule and its test, and bytes that are no text of ours.
function isExempt(path: string): boolean {
  return (
    path.startsWith("test/structure/rules/words.") ||
    path.includes("/fixtures/") ||
    /\.(?:png|gz|zip|woff2)$/.test(path)
  );
}
