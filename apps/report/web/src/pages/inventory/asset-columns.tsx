import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AssetRow } from "../../../../wire/inventory.ts";
import type { Column } from "../../parts/data-table.tsx";
import { PartState } from "../../parts/part-state.tsx";
import { PeopleCount } from "../../parts/people-count.tsx";
import { RecordsCount } from "../../parts/records-count.tsx";
import { Types } from "../../parts/types.tsx";
import { useText } from "../../text/use-text.ts";

/** The columns of a list of assets. */
export function assetColumns(): readonly Column<AssetRow>[] {
  return [
    { id: "asset", header: "column.asset", sort: "address", cell: (row) => <AssetLink asset={row} /> },
    { id: "types", header: "column.types", cell: ({ types }) => <Types types={types} most={3} /> },
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
      cell: ({ records, findings }) =>
        findings === 0 ? <span className="nothing">{"–"}</span> : <RecordsCount records={records} />,
    },
    {
      id: "size",
      header: "column.size",
      sort: "bytes",
      isNumber: true,
      isExtra: true,
      cell: (row) => <Size asset={row} />,
    },
    { id: "read", header: "column.coverage", cell: (row) => <PartState row={row} /> },
  ];
}

function AssetLink({ asset: { id, sourceName, path, format } }: { readonly asset: AssetRow }): ReactNode {
  return (
    <Link
      to="/inventory/$asset"
      params={{ asset: id }}
      search={({ run }) => ({ run })}
      className="row-link"
      data-row-link
      translate="no"
    >
      <span className="place">
        <span className="place-path">
          <bdi>{path}</bdi>
        </span>
        <span className="place-more">
          <bdi>{sourceName}</bdi>
          {format !== null && ` · ${format}`}
        </span>
      </span>
    </Link>
  );
}

function Size({ asset: { bytes } }: { readonly asset: AssetRow }): ReactNode {
  const { figures } = useText();
  return <span className="figure">{figures.bytes(bytes.listed)}</span>;
}
