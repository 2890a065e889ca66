import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FindingRow } from "../../../../wire/finding.ts";
import { Confidence } from "../../parts/confidence.tsx";
import type { Column } from "../../parts/data-table.tsx";
import { DecisionState } from "../../parts/decision-state.tsx";
import { Laws } from "../../parts/laws.tsx";
import { PeopleCount } from "../../parts/people-count.tsx";
import { PlaceName } from "../../parts/place-name.tsx";
import { SensitivityShape } from "../../parts/sensitivity.tsx";
import { useText } from "../../text/use-text.ts";

/** The columns of a list of findings. */
export function findingColumns(): readonly Column<FindingRow>[] {
  return [
    { id: "type", header: "column.type", sort: "type", cell: (row) => <TypeLink finding={row} /> },
    { id: "place", header: "column.place", sort: "address", cell: (row) => <PlaceName {...row} /> },
    {
      id: "people",
      header: "column.people",
      sort: "people",
      isNumber: true,
      cell: ({ people }) => <PeopleCount people={people} />,
    },
    {
      id: "records",
      header: "column.records",
      sort: "records",
      isNumber: true,
      isExtra: true,
      cell: (row) => <RowRecords finding={row} />,
    },
    {
      id: "score",
      header: "column.confidence",
      sort: "score",
      isNumber: true,
      cell: ({ score }) => <Confidence score={score} />,
    },
    { id: "law", header: "column.law", isExtra: true, cell: ({ categories }) => <Laws categories={categories} /> },
    { id: "state", header: "column.state", cell: ({ decision }) => <DecisionState decision={decision} /> },
  ];
}

function TypeLink({ finding: { id, type, mask } }: { readonly finding: FindingRow }): ReactNode {
  const { t, say } = useText();
  return (
    <Link
      to="/findings/$finding"
      params={{ finding: id }}
      search={({ run }) => ({ run })}
      className="row-link"
      data-row-link
    >
      <SensitivityShape level={type.sensitivity} />
      <span>
        {say(type.name)}
        <span className="mask" translate="no" title={t("finding.mask")}>
          {mask}
        </span>
      </span>
    </Link>
  );
}

/** Records with a match and, in a column, their share. */
export function RowRecords({
  finding: { records, share },
}: {
  readonly finding: Pick<FindingRow, "records" | "share">;
}): ReactNode {
  const { figures } = useText();
  return (
    <span className="figure">
      {figures.count(records)}
      {share !== null && <span className="people-range"> {figures.share(share)}</span>}
    </span>
  );
}
