import type { Matrix } from "../../wire/matrix.ts";
import { gravity, namedType } from "../view/data-type.ts";
import { group, type RunView } from "../view/run-view.ts";
import { nothing } from "../view/tally.ts";
import { notReadOf } from "./shares.ts";

/** Source × data type, the gravest types and the rows with most people first; a row where nothing was found is there too. */
export function matrix(view: RunView): Matrix {
  const { rows, sums, assets, findings } = view;
  const byRow = Map.groupBy(assets, ({ row }) => row);
  const types = [...new Set(findings.map(({ type }) => type.id))];
  return {
    by: rows.by,
    rows: rows.rows
      .map(({ id, label, source }) => {
        const own = byRow.get(id) ?? [];
        const totals = sums.get(group("row", id)) ?? nothing;
        return {
          id,
          label: view.sourceNames.get(label) ?? label,
          source,
          assets: own.length,
          notRead: notReadOf(own),
          totals,
        };
      })
      .toSorted(
        (one, other) => other.totals.people.estimate - one.totals.people.estimate || (one.id < other.id ? -1 : 1),
      ),
    types: types
      .map((id) => ({ type: namedType(id), totals: sums.get(group("type", id)) ?? nothing }))
      .toSorted(
        (one, other) =>
          gravity(one.type.sensitivity) - gravity(other.type.sensitivity) ||
          other.totals.people.estimate - one.totals.people.estimate ||
          (one.type.id < other.type.id ? -1 : 1),
      ),
    cells: rows.rows.flatMap(({ id }) =>
      types.flatMap((type) => {
        const totals = sums.get(group("cell", id, type));
        return totals === undefined ? [] : [{ row: id, type, totals }];
      }),
    ),
  };
}
