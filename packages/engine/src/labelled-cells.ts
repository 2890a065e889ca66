import type { Cell } from "./automaton.ts";
import type { ColumnState } from "./column-state.ts";
import { forIt } from "./label.ts";
import { LazyDfa } from "./lazy-dfa.ts";
import type { Plan } from "./plan.ts";
import type { CandidateSink } from "./walker.ts";

/** Longer cells are texts. */
const longestCell = 256;

interface Form {
  readonly dfa: LazyDfa;
  readonly score: number;
}

/** Tries detectors whose values have no form of their own, names of accounts and passwords, on whole cells of the columns named so. */
export class LabelledCells {
  readonly #forms: ReadonlyMap<number, Form>;

  constructor(cells: readonly Cell[], { detectors }: Plan) {
    this.#forms = new Map(
      cells.map(({ detector, nfa }) => [
        detector,
        { dfa: new LazyDfa(nfa), score: detectors[detector]?.spec.cell?.score ?? 0 },
      ]),
    );
  }

  /** Hands over the content of the cell at hand for each detector whose label is the column's name. */
  find(bytes: Uint8Array, { named, verdict, cell }: ColumnState, sink: CandidateSink): void {
    if (cell.end - cell.start > longestCell) return;
    for (const detector of named) {
      const form = verdict.pro[detector] === forIt.exact ? this.#forms.get(detector) : undefined;
      if (form === undefined || !matches(form.dfa, bytes, cell.start, cell.end)) continue;
      sink.candidate(detector, form.score, cell.start, cell.end);
    }
  }
}

function matches(dfa: LazyDfa, bytes: Uint8Array, start: number, end: number): boolean {
  let state = dfa.start;
  for (let at = start; at < end && state !== 0; at++) state = dfa.step(state, bytes[at]!);
  return dfa.accepts[state] !== 0;
}
