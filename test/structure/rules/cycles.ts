import { posix } from "node:path";
import { modulesOf } from "../module.ts";
import type { Rule } from "../rule.ts";
import type { Tree } from "../tree.ts";

/** No file imports itself by way of others, not even for a type. Between packages, `floors` sees to it. */
export const cycles: Rule = {
  name: "imports in no circle",
  *faults(tree) {
    const graph = graphOf(tree);
    const done = new Set<string>();
    for (const path of graph.keys()) {
      const circle = circleFrom(path, graph, done, []);
      if (circle === undefined) continue;
      for (const each of circle) done.add(each);
      yield `${circle[0]}: imports itself: ${circle.join(" → ")}`;
    }
  },
};

type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf(tree: Tree): Graph {
  return new Map(
    modulesOf(tree).map(({ path, imports }) => [
      path,
      imports
        .filter(({ specifier }) => specifier.startsWith("."))
        .map(({ specifier }) => posix.join(posix.dirname(path), specifier)),
    ]),
  );
}

// Depth first; `trail` is the way here, `done` is what is known to lead into no circle but those already told.
function circleFrom(
  path: string,
  graph: Graph,
  done: Set<string>,
  trail: readonly string[],
): readonly string[] | undefined {
  const since = trail.indexOf(path);
  if (since !== -1) return [...trail.slice(since), path];
  if (done.has(path)) return undefined;
  for (const next of graph.get(path) ?? []) {
    const circle = circleFrom(next, graph, done, [...trail, path]);
    if (circle !== undefined) return circle;
  }
  done.add(path);
  return undefined;
}
