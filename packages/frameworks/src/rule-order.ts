import { AssayError } from "@assay/spec";
import { categoriesOf } from "./expression.ts";
import type { Category, Pack, Rule } from "./pack.ts";

/** A category and all it lies under, itself first. */
export function lineage(categories: readonly Category[], id: string): readonly string[] {
  const line: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !line.includes(next);) {
    line.push(next);
    const here: string = next;
    next = categories.find((category) => category.id === here)?.parent;
  }
  return line;
}

/**
 * Rules in an order in which each comes after those that give the categories it asks after; a rule that gives a category also
 * gives its parents. Rules that wait for each other are refused.
 */
export function orderRules(pack: Pack): readonly Rule[] {
  const givers = giversOf(pack);
  const done = new Set<Rule>();
  const path: Rule[] = [];
  const visit = (rule: Rule): void => {
    if (done.has(rule)) return;
    if (path.includes(rule)) throw cycle(pack, [...path.slice(path.indexOf(rule)), rule]);
    path.push(rule);
    for (const category of categoriesOf(rule.when)) givers.get(category)?.forEach(visit);
    path.pop();
    done.add(rule);
  };
  pack.rules.forEach(visit);
  return [...done];
}

function giversOf(pack: Pack): ReadonlyMap<string, readonly Rule[]> {
  const givers = new Map<string, Rule[]>();
  for (const rule of pack.rules) {
    for (const category of lineage(pack.categories, rule.category)) {
      givers.set(category, [...(givers.get(category) ?? []), rule]);
    }
  }
  return givers;
}

function cycle(pack: Pack, rules: readonly Rule[]): AssayError {
  return new AssayError(
    "frameworks/rule-cycle",
    `Rules wait for each other: ${rules.map(({ id }) => id).join(" → ")}.`,
    {
      subject: pack.pack.id,
      next: "Take the `category` leaf out of one of them, or name the data types instead.",
    },
  );
}
