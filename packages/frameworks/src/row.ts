import type { Classification } from "@assay/spec";
import type { Judgement } from "./judge.ts";

/** A classification that still lacks its finding. */
export type Row = Omit<Classification, "finding">;

/** A row, and whether it takes its category away from the finding it hangs on. */
export interface Said {
  readonly row: Row;
  readonly takesAway: boolean;
  /** Place of its category in its pack. */
  readonly order: number;
}

/** What a rule's verdict comes to; null where it is open and nobody could answer. A rule that was switched off shows itself as `suppress`. */
export function said(
  pack: string,
  { ready, verdict }: Judgement,
  answerable: (question: string) => boolean,
): Said | null {
  const questions = [...new Set(verdict.questions)].filter(answerable);
  if (verdict.truth === null && questions.length === 0) return null;
  const row: Row = {
    pack,
    category: ready.rule.category,
    provisions: ready.provisions,
    outcome: verdict.truth === true ? "match" : "needs-input",
    effect: ready.suppressed ? "suppress" : ready.rule.effect,
    rule: ready.rule.id,
    confidence: verdict.confidence,
    questions,
  };
  return {
    row,
    order: ready.order,
    takesAway: ready.rule.effect === "suppress" && verdict.truth === true && !ready.suppressed,
  };
}

/**
 * Rows in the order of the packs' categories, at most one firm row a category: `prohibit` before `assign`; failing those, what is indicated and what must be asked, side by
 * side. A rule that takes a category away leaves only its own row, so that nothing vanishes unseen.
 */
export function strongest(all: readonly Said[]): readonly Row[] {
  if (all.length === 1) return all.map(({ row }) => row);
  const byPack = Map.groupBy(all, ({ row }) => row.pack);
  return [...byPack.values()].flatMap((ofPack) => {
    const byCategory = Map.groupBy(
      ofPack.toSorted((a, b) => a.order - b.order),
      ({ order }) => order,
    );
    return [...byCategory.values()].flatMap(strongestOfOne);
  });
}

function strongestOfOne(all: readonly Said[]): readonly Row[] {
  const away = all.find(({ takesAway }) => takesAway);
  if (away !== undefined) return [away.row];
  const best = new Map<string, Row>();
  for (const { row } of all) {
    const held = best.get(standing(row));
    if (held === undefined || row.confidence > held.confidence) best.set(standing(row), row);
  }
  const firm = best.get("match prohibit") ?? best.get("match assign");
  if (firm !== undefined) return [firm];
  const soft = [best.get("match indicate"), best.get("open")].filter((row) => row !== undefined);
  return soft.length > 0 ? soft : [...best.values()];
}

function standing({ outcome, effect }: Row): string {
  return outcome === "match" ? `match ${effect}` : "open";
}
