import { analyse } from "scslre";
import { isTest, lineAt, modulesOf } from "../module.ts";
import { isNode, nodesOf, type Node } from "../nodes.ts";
import type { Rule } from "../rule.ts";

/**
 * No input can make a pattern of ours slow: each takes time linear in what it is given, also where it begins to match at
 * every place of a long text and fails (`/\s+$/`). One made at run time cannot be checked; what users bring goes to RE2.
 */
export const linear: Rule = {
  name: "matches in linear time",
  *faults(tree) {
    for (const { path, text, program } of modulesOf(tree)) {
      if (isTest(path) || path.startsWith("test/bench/")) continue; // rivals are measured as they are
      for (const node of nodesOf(program)) {
        const fault = isMade(node) ? "a pattern made at run time cannot be checked." : slowness(node);
        if (fault !== undefined) yield `${path}:${lineAt(text, node.start)}: ${fault}`;
      }
    }
  },
};

function isMade(node: Node): boolean {
  const isCall = node.type === "NewExpression" || node.type === "CallExpression";
  return isCall && isNode(node["callee"]) && node["callee"]["name"] === "RegExp";
}

function slowness(node: Node): string | undefined {
  const regex = node["regex"] as { readonly pattern: string; readonly flags: string } | undefined;
  if (node.type !== "Literal" || regex === undefined) return undefined;
  const [report] = analyse({ source: regex.pattern, flags: regex.flags }).reports;
  if (report === undefined) return undefined;
  const growth = report.exponential ? "exponential" : "quadratic";
  return `/${regex.pattern}/${regex.flags} takes ${growth} time on ${JSON.stringify(report.character.pick)} repeated.`;
}
