import type { PackSummary } from "@assay/spec";
import type { Marks, RegulationList } from "../../wire/regulation.ts";
import { group, type RunView } from "../view/run-view.ts";
import { notReadOf } from "./shares.ts";

/** The frameworks a run was read under, in the order of the run. */
export function regulationList(view: RunView): RegulationList {
  return { packs: view.packs.map((pack) => headOf(view, pack)), notRead: notReadOf(view.assets) };
}

function headOf(view: RunView, pack: PackSummary): RegulationList["packs"][number] {
  const categories = new Set(
    view.findings.flatMap((finding) =>
      finding.categories.filter((own) => own.pack === pack.id).map((own) => own.category),
    ),
  );
  return {
    ...packHead(pack),
    marks: packMarks(view, pack.id),
    categories: categories.size,
    questions: questionsOf(view, pack.id).length,
    prohibited: view.sums.get(group("prohibited", pack.id))?.findings ?? 0,
  };
}

/** What names a pack. */
export function packHead({ id, version, review, kind, title, jurisdiction, citation, edition }: PackSummary) {
  return { id, version, review, kind, title, jurisdiction: [...jurisdiction], citation, edition: edition ?? null };
}

/** What a pack says of a run: found, suggested, yours. */
export function packMarks({ sums }: RunView, pack: string): Marks {
  const of = (mark: string) => sums.get(group("pack", pack, mark)) ?? null;
  return { found: of("found"), suggested: of("suggested"), yours: of("yours") };
}

/** Ids of the facts a pack needs a person for. */
export function questionsOf({ findings }: RunView, pack: string): string[] {
  const start = group(pack, "");
  const asked = findings.flatMap(({ questions }) => questions.filter((question) => question.startsWith(start)));
  return [...new Set(asked)].map((question) => question.slice(start.length));
}
