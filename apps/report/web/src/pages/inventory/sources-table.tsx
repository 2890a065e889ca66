import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Inventory } from "../../../../wire/inventory.ts";
import { SmallCoverageBar } from "../../parts/coverage-bar.tsx";
import { PeopleCount } from "../../parts/people-count.tsx";
import { RecordsCount } from "../../parts/records-count.tsx";
import { Scroll } from "../../parts/scroll.tsx";
import { Types } from "../../parts/types.tsx";
import { useText } from "../../text/use-text.ts";

interface SourcesTableProps {
  readonly sources: Inventory["sources"];
  readonly chosen: string | undefined;
  readonly titleId: string;
}

/** The sources of a run: what each holds, and how much of it was read. Choosing one filters the assets below. */
export function SourcesTable({ sources, chosen, titleId }: SourcesTableProps): ReactNode {
  const { t, figures } = useText();
  return (
    <Scroll labelledBy={titleId}>
      <table className="plain-table" aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{t("column.source")}</th>
            <th scope="col" className="end">
              {t("column.people")}
            </th>
            <th scope="col" className="end">
              {t("column.records")}
            </th>
            <th scope="col" className="end">
              {t("column.places")}
            </th>
            <th scope="col">{t("column.coverage")}</th>
            <th scope="col" className="end">
              {t("column.not-read")}
            </th>
            <th scope="col" className="extra">
              {t("column.types")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ name, label, type, address, totals, assets, shares, notRead, types, complete }) => (
            <tr key={name} data-chosen={name === chosen || undefined}>
              <th scope="row">
                <Link
                  to="/inventory"
                  search={({ run }) => ({ run, source: name })}
                  resetScroll={false}
                  translate="no"
                  aria-current={name === chosen || undefined}
                >
                  <bdi>{label}</bdi>
                </Link>
                <span className="place-more" translate="no">
                  {type} · <bdi>{address}</bdi>
                </span>
              </th>
              <td className="end">
                <PeopleCount people={totals.people} />
              </td>
              <td className="end">
                <RecordsCount records={totals.records} />
              </td>
              <td className="end">
                {t("inventory.of", { places: figures.count(totals.places), all: figures.count(assets) })}
              </td>
              <td>
                <SmallCoverageBar shares={shares} />
              </td>
              <td className="end" data-missed={notRead.assets > 0 || undefined}>
                {notRead.assets === 0 && complete ? (
                  figures.count(0)
                ) : (
                  <Link to="/coverage" search={({ run }) => ({ run, source: name, part: "missed" })}>
                    {notRead.assets === 0 ? t("inventory.listing-cut") : figures.count(notRead.assets)}
                  </Link>
                )}
              </td>
              <td className="extra">
                <Types types={types} most={3} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
