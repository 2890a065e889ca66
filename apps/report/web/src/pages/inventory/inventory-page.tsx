import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, type ReactNode } from "react";
import { useRun } from "../../app/run.ts";
import { useAssets, useInventory, useMatrix } from "../../data/queries.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Filters, type Filter } from "../../parts/filters.tsx";
import { Loaded } from "../../parts/loading.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { useText } from "../../text/use-text.ts";
import { assetColumns } from "./asset-columns.tsx";
import { SourcesTable } from "./sources-table.tsx";
import type { AssetSearch } from "./asset-search.ts";

/** The sources of a run, and their assets, filtered and ordered as the address says. */
export function InventoryPage(): ReactNode {
  const { t, figures } = useText();
  const run = useRun();
  const search = useSearch({ from: "/inventory" });
  const navigate = useNavigate({ from: "/inventory" });
  const { run: _, ...filters } = search;
  const inventory = useInventory(run);
  const rows = useAssets(run, filters);
  const columns = useMemo(() => assetColumns(), []);
  const set = useCallback(
    (id: string, value: string | undefined) =>
      void navigate({ search: (before) => ({ ...before, [id]: value }), replace: true }),
    [navigate],
  );
  const clear = () => void navigate({ search: ({ run: kept, sort }) => ({ run: kept, sort }) });
  return (
    <div className="page">
      <Loaded state={inventory} lines={5}>
        {({ sources, assets }) => {
          const places = sources.reduce((sum, { totals }) => sum + totals.places, 0);
          return (
            <>
              <PageTitle name={t("nav.inventory")}>
                {t("inventory.answer", {
                  places: figures.count(places),
                  count: assets,
                  all: figures.count(assets),
                  sources: sources.length,
                })}
              </PageTitle>
              <section className="card" aria-labelledby="sources">
                <h2 id="sources">{t("inventory.sources")}</h2>
                <SourcesTable sources={sources} chosen={search.source} titleId="sources" />
              </section>
            </>
          );
        }}
      </Loaded>
      <section aria-labelledby="assets">
        <h2 id="assets" className="list-title">
          {t("inventory.assets")}
        </h2>
        <Filters
          filters={useAssetFilters(run, search)}
          given={useGiven(run, search)}
          search={search.q}
          searchLabel={t("inventory.search")}
          onChange={set}
          onClear={clear}
        />
        <div className="card card-flush">
          <DataTable
            name={t("inventory.assets")}
            columns={columns}
            rows={rows}
            idOf={({ id }) => id}
            sort={search.sort}
            onSort={(sort) => set("sort", sort)}
            empty={<Empty all={rows.all ?? 0} nothing={t("inventory.none")} onClear={clear} />}
          />
        </div>
      </section>
    </div>
  );
}

function useAssetFilters(run: string, search: AssetSearch): readonly Filter[] {
  const { t, say } = useText();
  const { data } = useInventory(run);
  const levels = ["special", "high", "moderate", "low"] as const;
  const states = ["with", "without", "not-read"] as const;
  return [
    {
      id: "source",
      label: t("column.source"),
      value: search.source,
      options: (data?.sources ?? []).map(({ name, label }) => ({ id: name, name: label })),
    },
    {
      id: "type",
      label: t("column.type"),
      value: search.type,
      options: (data?.types ?? []).map(({ type }) => ({ id: type.id, name: say(type.name) })),
    },
    {
      id: "sensitivity",
      label: t("column.sensitivity"),
      value: search.sensitivity,
      options: levels.map((id) => ({ id, name: t(`sensitivity.${id}`) })),
    },
    {
      id: "state",
      label: t("column.holds"),
      value: search.state,
      options: states.map((id) => ({ id, name: t(`inventory.state.${id}`) })),
    },
  ];
}

function useGiven(run: string, { row }: AssetSearch) {
  const { t } = useText();
  const { data } = useMatrix(run);
  const label = data?.rows.find(({ id }) => id === row)?.label;
  return row === undefined ? [] : [{ id: "row", name: label === "" ? t("matrix.straight") : (label ?? row) }];
}
