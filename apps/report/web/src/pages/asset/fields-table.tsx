import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AssetDetail } from "../../../../wire/inventory.ts";
import { Confidence } from "../../parts/confidence.tsx";
import { DecisionState } from "../../parts/decision-state.tsx";
import { Laws } from "../../parts/laws.tsx";
import { PeopleCount } from "../../parts/people-count.tsx";
import { Scroll } from "../../parts/scroll.tsx";
import { SensitivityShape } from "../../parts/sensitivity.tsx";
import { useText } from "../../text/use-text.ts";
import { RowRecords } from "../findings/finding-columns.tsx";

interface FieldsTableProps {
  readonly fields: AssetDetail["fields"];
  readonly titleId: string;
}

/** The fields of an asset with what was found in each, the gravest first. */
export function FieldsTable({ fields, titleId }: FieldsTableProps): ReactNode {
  const { t, say } = useText();
  return (
    <Scroll labelledBy={titleId}>
      <table className="plain-table" aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{t("column.field")}</th>
            <th scope="col">{t("column.found")}</th>
            <th scope="col" className="end">
              {t("column.people")}
            </th>
            <th scope="col" className="end">
              {t("column.records")}
            </th>
            <th scope="col" className="end">
              {t("column.confidence")}
            </th>
            <th scope="col" className="extra">
              {t("column.law")}
            </th>
            <th scope="col">{t("column.state")}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, findings }) =>
            findings.map((finding, at) => (
              <tr key={finding.id}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={findings.length} translate="no" className="field-name">
                    {field === null ? <i>{t("field.free-text")}</i> : <bdi>{field}</bdi>}
                  </th>
                )}
                <td className={at > 0 ? "cont" : undefined}>
                  <Link
                    to="/findings/$finding"
                    params={{ finding: finding.id }}
                    search={({ run }) => ({ run })}
                    className="row-link"
                    data-row-link
                  >
                    <SensitivityShape level={finding.type.sensitivity} />
                    <span>
                      {say(finding.type.name)}
                      <span className="mask" translate="no">
                        {finding.mask}
                      </span>
                    </span>
                  </Link>
                </td>
                <td className="end">
                  <PeopleCount people={finding.people} />
                </td>
                <td className="end">
                  <RowRecords finding={finding} />
                </td>
                <td className="end">
                  <Confidence score={finding.score} />
                </td>
                <td className="extra">
                  <Laws categories={finding.categories} />
                </td>
                <td>
                  <DecisionState decision={finding.decision} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Scroll>
  );
}
