import { isTest, lineAt, modulesOf } from "../module.ts";
import { isNode, nodesOf, type Node } from "../nodes.ts";
import type { Rule } from "../rule.ts";

/** What is caught is handled: an error that nobody hears of is how a listed asset goes missing. */
export const caught: Rule = {
  name: "handles what it catches",
  *faults(tree) {
    for (const { path, text, program } of modulesOf(tree)) {
      if (isTest(path)) continue;
      for (const node of nodesOf(program)) {
        if (isSilent(node)) yield `${path}:${lineAt(text, node.start)}: an error is caught and nobody hears of it.`;
      }
    }
  },
};

function isSilent(node: Node): boolean {
  if (node.type === "CatchClause") return isNode(node["body"]) && isEmpty(node["body"]);
  if (node.type !== "CallExpression" || !isNode(node["callee"]) || !isNode(node["callee"]["property"])) return false;
  const [handler] = node["arguments"] as readonly unknown[];
  return (
    node["callee"]["property"]["name"] === "catch" &&
    isNode(handler) &&
    isNode(handler["body"]) &&
    isEmpty(handler["body"])
  );
}

function isEmpty(body: Node): boolean {
  if (body.type === "BlockStatement") return (body["body"] as readonly unknown[]).length === 0;
  return body.type === "Identifier" && body["name"] === "undefined";
}
