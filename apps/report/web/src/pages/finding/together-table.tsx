import type { ReactNode } from "react";
import type { FindingDetail } from "../../../../wire/finding.ts";
import { PeopleCount } from "../../parts/people-count.tsx";
import { Scroll } from "../../parts/scroll.tsx";
import { Types } from "../../parts/types.tsx";
import { useText } from "../../text/use-text.ts";

/** Data types that stand in one record: what makes a leak worse than its parts. */
export function TogetherTable({ together }: Pick<FindingDetail, "together">): ReactNode {
  const { t, figures } = useText();
  if (together.length === 0) return <p className="muted">{t("together.none")}</p>;
  return (
    <Scroll label={t("together.title")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("together.types")}</th>
            <th scope="col" className="end">
              {t("column.records")}
            </th>
            <th scope="col" className="end">
              {t("column.people")}
            </th>
          </tr>
        </thead>
        <tbody>
          {together.slice(0, 8).map(({ types, records, people }) => (
            <tr key={types.map(({ id }) => id).join()}>
              <th scope="row">
                <Types types={types} most={6} />
              </th>
              <td className="end">{figures.count(records)}</td>
              <td className="end">
                <PeopleCount people={people} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
