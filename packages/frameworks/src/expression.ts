import type { Expression } from "./pack.ts";

/** The leaves of an expression, from left to right. */
export function leavesOf(expression: Expression): readonly Expression[] {
  if ("all" in expression) return expression.all.flatMap(leavesOf);
  if ("any" in expression) return expression.any.flatMap(leavesOf);
  if ("not" in expression) return leavesOf(expression.not);
  if ("atLeast" in expression) return expression.atLeast.of.flatMap(leavesOf);
  return [expression];
}

/** Every data type an expression asks after, sets opened. */
export function dataTypesOf(
  expression: Expression,
  sets: { readonly [name: string]: readonly string[] },
): readonly string[] {
  return leavesOf(expression).flatMap((leaf) => {
    if ("dataType" in leaf) return [leaf.dataType];
    return "set" in leaf ? (sets[leaf.set] ?? []) : [];
  });
}

/** Every category an expression asks after. */
export function categoriesOf(expression: Expression): readonly string[] {
  return leavesOf(expression).flatMap((leaf) => ("category" in leaf ? [leaf.category] : []));
}

/** Every set an expression names. */
export function setsOf(expression: Expression): readonly string[] {
  return leavesOf(expression).flatMap((leaf) => ("set" in leaf ? [leaf.set] : []));
}
