import {
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type SortingState,
} from "@tanstack/react-table";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { Rows } from "../data/queries.ts";
import type { TextKey } from "../text/text-key.ts";
import { useText } from "../text/use-text.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { Failed } from "./failed.tsx";
import { Icon } from "./icon.tsx";
import { Skeleton } from "./loading.tsx";
import { Scroll } from "./scroll.tsx";

/** A column of a long table. */
export interface Column<Row> {
  readonly id: string;
  readonly header: TextKey;
  readonly cell: (row: Row) => ReactNode;
  /** The API's word for this order, where rows can be in it. */
  readonly sort?: string;
  /** Numbers stand at the end, so that they can be compared. */
  readonly isNumber?: boolean;
  /** Leaves first when the page is narrow. */
  readonly isExtra?: boolean;
}

interface DataTableProps<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: Rows<Row>;
  readonly idOf: (row: Row) => string;
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
  /** What stands there when nothing fits. */
  readonly empty: ReactNode;
}

const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature });

/** A long table: sorted by the server, drawn only where it is looked at, its columns to be chosen. */
export function DataTable<Row extends object>({
  name,
  columns,
  rows,
  idOf,
  sort,
  onSort,
  empty,
}: DataTableProps<Row>): ReactNode {
  const { t, figures } = useText();
  const { rows: data, matching, all, state, more } = rows;
  const [hidden, hide] = useState<Readonly<Record<string, boolean>>>({});
  const definitions = useMemo(() => definitionsOf(columns, t), [columns, t]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: idOf,
    manualSorting: true,
    enableSortingRemoval: true,
    state: { sorting: sortingOf(columns, sort), columnVisibility: hidden },
    onSortingChange: (change) => {
      const next = typeof change === "function" ? change(sortingOf(columns, sort)) : change;
      onSort(wordOf(columns, next));
    },
    onColumnVisibilityChange: (change) => hide(typeof change === "function" ? change(hidden) : change),
  });
  if (state.error !== null && data.length === 0)
    return <Failed error={state.error} retry={() => void state.refetch()} />;
  if (matching === undefined) return <Skeleton lines={8} />;
  if (matching === 0) return <>{empty}</>;
  const shown = table.getVisibleLeafColumns();
  return (
    <div className={state.isPlaceholderData ? "updating" : undefined}>
      <div className="table-head">
        <output className="muted small">
          {matching === all
            ? t("table.all", { count: matching })
            : t("table.matching", { count: figures.count(matching), all: figures.count(all ?? matching) })}
          {state.isPlaceholderData && ` · ${t("table.updating")}`}
        </output>
        <ColumnChoice
          columns={table
            .getAllLeafColumns()
            .slice(1)
            .map((column) => ({ id: column.id, name: String(column.columnDef.header) }))}
          shown={shown.map(({ id }) => id)}
          onChange={(ids) => hide(Object.fromEntries(columns.map(({ id }, at) => [id, at === 0 || ids.includes(id)])))}
        />
      </div>
      <Scroll label={name}>
        <table className="data-table" aria-label={name} aria-rowcount={matching + 1}>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} aria-rowindex={1}>
                {group.headers.map(({ id, column }) => (
                  <Header
                    key={id}
                    column={columns.find((each) => each.id === id)}
                    name={String(column.columnDef.header)}
                    sorted={column.getIsSorted()}
                    onPress={column.getCanSort() ? () => column.toggleSorting() : undefined}
                  />
                ))}
              </tr>
            ))}
          </thead>
          <Body
            rows={data}
            columns={columns.filter(({ id }) => shown.some((column) => column.id === id))}
            idOf={idOf}
            onEnd={more}
          />
        </table>
      </Scroll>
    </div>
  );
}

function definitionsOf<Row extends object>(
  columns: readonly Column<Row>[],
  t: (key: TextKey) => string,
): ColumnDef<typeof features, Row>[] {
  return columns.map(({ id, header, sort, isNumber = false }) => ({
    id,
    header: t(header),
    accessorFn: () => null, // rows come in order
    enableSorting: sort !== undefined,
    sortDescFirst: isNumber,
  }));
}

function sortingOf<Row>(columns: readonly Column<Row>[], sort: string | undefined): SortingState {
  const desc = sort?.startsWith("-") ?? false;
  const column = columns.find((each) => each.sort !== undefined && each.sort === sort?.replace(/^-/, ""));
  return column === undefined ? [] : [{ id: column.id, desc }];
}

function wordOf<Row>(columns: readonly Column<Row>[], [sorted]: SortingState): string | undefined {
  const word = columns.find(({ id }) => id === sorted?.id)?.sort;
  return word === undefined ? undefined : `${sorted?.desc === true ? "-" : ""}${word}`;
}

interface HeaderProps<Row> {
  readonly column: Column<Row> | undefined;
  readonly name: string;
  readonly sorted: false | "asc" | "desc";
  readonly onPress: (() => void) | undefined;
}

function Header<Row>({ column, name, sorted, onPress }: HeaderProps<Row>): ReactNode {
  const order = sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : undefined;
  return (
    <th scope="col" aria-sort={order} className={classOf(column)}>
      {onPress === undefined ? (
        name
      ) : (
        <button type="button" className="sort" onClick={onPress} data-sorted={order}>
          {name}
          <Icon name={sorted === "asc" ? "up" : "down"} />
        </button>
      )}
    </th>
  );
}

function classOf<Row>(column: Column<Row> | undefined): string | undefined {
  const classes = [column?.isNumber === true && "end", column?.isExtra === true && "extra"].filter(Boolean);
  return classes.length === 0 ? undefined : classes.join(" ");
}

interface BodyProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  readonly onEnd: () => void;
}

// Rows that are not looked at are two empty rows, one above and one below, as high as they would be.
function Body<Row>({ rows, columns, idOf, onEnd }: BodyProps<Row>): ReactNode {
  const body = useRef<HTMLTableSectionElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(body.current?.getBoundingClientRect().top ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 49,
    overscan: 20,
    scrollMargin: margin,
    getItemKey: (at) => idOf(rows[at] as Row), // `at` is below count
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const isAtEnd = (last?.index ?? 0) >= rows.length - 20;
  useEffect(() => {
    if (isAtEnd) onEnd();
  });
  return (
    <tbody ref={body}>
      {first !== undefined && first.start > margin && <Gap height={first.start - margin} columns={columns.length} />}
      {items.map(({ index, key }) => {
        const row = rows[index] as Row; // `index` is below count
        return (
          <tr key={String(key)} aria-rowindex={index + 2} data-index={index} ref={virtual.measureElement}>
            {columns.map((column, at) =>
              at === 0 ? (
                <th key={column.id} scope="row" className={classOf(column)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} className={classOf(column)}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        );
      })}
      {last !== undefined && <Gap height={virtual.getTotalSize() - (last.end - margin)} columns={columns.length} />}
    </tbody>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }): ReactNode {
  return height <= 0 ? null : (
    <tr aria-hidden>
      <td colSpan={columns} className="gap" style={{ height }} />
    </tr>
  );
}
