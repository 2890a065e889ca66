/** A node of the syntax tree, of whatever kind. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A node and everything under it, parents first. */
export function* nodesOf(node: object): Generator<Node> {
  if (isNode(node)) yield node;
  for (const child of Object.values(node)) {
    if (typeof child === "object" && child !== null) yield* nodesOf(child as object);
  }
}

/** Whether something is a node of the syntax tree. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
