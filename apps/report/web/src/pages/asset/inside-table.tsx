import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AssetRow } from "../../../../wire/inventory.ts";
import { PartState } from "../../parts/part-state.tsx";
import { PeopleCount } from "../../parts/people-count.tsx";
import { Scroll } from "../../parts/scroll.tsx";
import { Types } from "../../parts/types.tsx";
import { useText } from "../../text/use-text.ts";

interface InsideTableProps {
  readonly rows: readonly AssetRow[];
  readonly all: number;
  readonly titleId: string;
}

/** What a container holds: members have rows of their own. */
export function InsideTable({ rows, all, titleId }: InsideTableProps): ReactNode {
  const { t, figures } = useText();
  return (
    <>
      <Scroll labelledBy={titleId}>
        <table className="plain-table" aria-labelledby={titleId}>
          <thead>
            <tr>
              <th scope="col">{t("column.asset")}</th>
              <th scope="col">{t("column.types")}</th>
              <th scope="col" className="end">
                {t("column.people")}
              </th>
              <th scope="col">{t("column.coverage")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link
                    to="/inventory/$asset"
                    params={{ asset: row.id }}
                    search={({ run }) => ({ run })}
                    className="row-link"
                    data-row-link
                    translate="no"
                  >
                    <bdi>{row.path.split("!/").at(-1)}</bdi>
                  </Link>
                </th>
                <td>
                  <Types types={row.types} most={3} />
                </td>
                <td className="end">
                  <PeopleCount people={row.people} />
                </td>
                <td>
                  <PartState row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {rows.length < all && (
        <p className="muted small pad">
          {t("asset.inside.shown", { shown: figures.count(rows.length), all: figures.count(all) })}
        </p>
      )}
    </>
  );
}
