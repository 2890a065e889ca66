import { lineAt, modulesOf, isTest, type Module } from "../module.ts";
import { isNode, nodesOf, type Node } from "../nodes.ts";
import type { Rule } from "../rule.ts";

/** Where values are in hand nothing is printed or logged. */
export const quiet: Rule = {
  name: "prints and logs nothing in engine and formats",
  *faults(tree) {
    for (const module of modulesOf(tree)) {
      if (holdsValues(module.path)) yield* spoken(module);
    }
  },
};

const loggers =
  /^(?:node:)?(?:console|diagnostics_channel|inspector|trace_events)$|^(?:pino|winston|debug|bunyan|loglevel|consola)(?:\/|$)/;
const mouths = new Set([
  "console",
  "debuglog",
  "process.stdout",
  "process.stderr",
  "process.emitWarning",
  "process.report",
  "process._rawDebug",
]);

function holdsValues(path: string): boolean {
  return /^packages\/(?:engine|formats)\/src\//.test(path) && !isTest(path);
}

function* spoken({ path, text, program, imports }: Module): Generator<string> {
  for (const { specifier, line } of imports) {
    if (loggers.test(specifier)) yield `${path}:${line}: ${specifier} could print a value; nothing is logged here.`;
  }
  for (const node of nodesOf(program)) {
    const name = mouth(node);
    if (name !== undefined)
      yield `${path}:${lineAt(text, node.start)}: ${name} could print a value; nothing is logged here.`;
  }
}

// `console` in any place, `process.stdout`, `globalThis.console`, `util.debuglog`.
function mouth(node: Node): string | undefined {
  const name = node.type === "MemberExpression" ? member(node) : node["name"];
  return typeof name === "string" && mouths.has(name) ? name : undefined;
}

function member({ object, property }: Node): string | undefined {
  if (!isNode(object) || !isNode(property)) return undefined;
  return `${String(object["name"])}.${String(property["name"] ?? property["value"])}`;
}
