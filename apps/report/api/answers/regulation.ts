import type { PackSummary } from "@assay/spec";
import type { Marks, Regulation } from "../../wire/regulation.ts";
import type { Localised } from "../../wire/words.ts";
import { gravestFirst } from "../view/data-type.ts";
import { group, type RunView, type SeenFinding } from "../view/run-view.ts";
import { nothing } from "../view/tally.ts";
import { provisionsOf } from "./provisions.ts";
import { questionText } from "./question.ts";
import { packHead, packMarks, questionsOf } from "./regulations.ts";
import { notReadOf } from "./shares.ts";

/** One framework: every category of it, also those where nothing was found. */
export function regulation(view: RunView, pack: PackSummary): Regulation {
  return {
    ...packHead(pack),
    digest: pack.digest,
    totals: packMarks(view, pack.id),
    categories: inTree(pack.categories).map(({ category, depth }) => categoryOf(view, pack, category, depth)),
    questions: questionsOf(view, pack.id)
      .map((id) => questionOf(view, pack, id))
      .toSorted((one, other) => other.totals.people.estimate - one.totals.people.estimate),
    obligations: pack.obligations.map(({ id, label, provisions }) => ({
      id,
      label,
      provisions: provisionsOf(pack, provisions),
    })),
    notRead: notReadOf(view.assets),
  };
}

type Category = PackSummary["categories"][number];

function categoryOf(
  view: RunView,
  pack: PackSummary,
  category: Category,
  depth: number,
): Regulation["categories"][number] {
  const { id, parent, label, tier, provisions } = category;
  const holding = view.findings.filter(({ held }) => held.some((own) => own.pack === pack.id && own.category === id));
  const said = holding.flatMap(({ categories }) =>
    categories.filter((own) => own.pack === pack.id && own.category === id),
  );
  const totals = (mark: string) => view.sums.get(group("category", pack.id, id, mark)) ?? null;
  const marks: Marks = { found: totals("found"), suggested: totals("suggested"), yours: totals("yours") };
  return {
    id,
    parent,
    depth,
    label,
    tier,
    provisions: provisionsOf(pack, provisions),
    effects: [...new Set(said.map(({ effect }) => effect))],
    types: gravestFirst(holding.map(({ type }) => type.id)),
    marks,
  };
}

// Each category after its parent; what names a parent that is not there stands at the root.
function inTree(categories: readonly Category[]): { readonly category: Category; readonly depth: number }[] {
  const ids = new Set(categories.map(({ id }) => id));
  const children = Map.groupBy(categories, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null));
  const below = (parent: string | null, depth: number): { category: Category; depth: number }[] =>
    (children.get(parent) ?? []).flatMap((category) => [{ category, depth }, ...below(category.id, depth + 1)]);
  return below(null, 0);
}

function questionOf(view: RunView, pack: PackSummary, id: string): Regulation["questions"][number] {
  const asking = view.findings.filter(({ questions }) => questions.includes(group(pack.id, id)));
  return {
    id,
    ask: questionText(pack, id),
    categories: labelsOf(asking, pack.id),
    totals: view.sums.get(group("question", group(pack.id, id))) ?? nothing,
  };
}

function labelsOf(findings: readonly SeenFinding[], pack: string): Localised[] {
  const waiting = findings.flatMap(({ categories }) =>
    categories.filter((own) => own.pack === pack && own.mark === "yours"),
  );
  return [...new Map(waiting.map(({ category, label }) => [category, label])).values()];
}
