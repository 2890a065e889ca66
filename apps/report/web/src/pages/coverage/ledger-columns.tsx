import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CoverageRow } from "../../../../wire/coverage.ts";
import { Command } from "../../parts/command.tsx";
import type { Column } from "../../parts/data-table.tsx";
import { PartState } from "../../parts/part-state.tsx";
import { PlaceName } from "../../parts/place-name.tsx";
import { useText } from "../../text/use-text.ts";

/** The columns of the ledger. */
export function ledgerColumns(): readonly Column<CoverageRow>[] {
  return [
    { id: "asset", header: "column.asset", sort: "address", cell: (row) => <LedgerLink row={row} /> },
    { id: "part", header: "coverage.column.part", sort: "reason", cell: (row) => <PartState row={row} /> },
    { id: "next", header: "column.next", cell: (row) => <Next row={row} /> },
    {
      id: "read",
      header: "coverage.column.read",
      isNumber: true,
      isExtra: true,
      cell: (row) => <Bytes row={row} which="read" />,
    },
    {
      id: "size",
      header: "column.size",
      sort: "bytes",
      isNumber: true,
      cell: (row) => <Bytes row={row} which="listed" />,
    },
    {
      id: "format",
      header: "column.format",
      isExtra: true,
      cell: ({ format }) => <span translate="no">{format ?? "–"}</span>,
    },
  ];
}

function LedgerLink({ row }: { readonly row: CoverageRow }): ReactNode {
  return (
    <Link
      to="/inventory/$asset"
      params={{ asset: row.asset }}
      search={({ run }) => ({ run })}
      className="row-link"
      data-row-link
    >
      <PlaceName sourceName={row.sourceName} path={row.path} />
    </Link>
  );
}

function Next({ row: { reason, detail } }: { readonly row: CoverageRow }): ReactNode {
  const { say } = useText();
  const next = reason?.next ?? null;
  return (
    <span>
      {next !== null && <Command text={say(next)} />}
      {detail !== null && (
        <span className="place-more" lang="en">
          {detail}
        </span>
      )}
    </span>
  );
}

function Bytes({ row: { bytes }, which }: { readonly row: CoverageRow; readonly which: "read" | "listed" }): ReactNode {
  const { figures } = useText();
  return <span className="figure">{figures.bytes(bytes[which])}</span>;
}
