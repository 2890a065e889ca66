import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, type ReactNode } from "react";
import type { CoverageSummary } from "../../../../wire/coverage.ts";
import { useRun } from "../../app/run.ts";
import { useCoverage, useLedger } from "../../data/queries.ts";
import { CoverageBar } from "../../parts/coverage-bar.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Filters, type Filter } from "../../parts/filters.tsx";
import { Loaded } from "../../parts/loading.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { useText } from "../../text/use-text.ts";
import { ledgerColumns } from "./ledger-columns.tsx";
import { ReasonsTable } from "./reasons-table.tsx";
import type { LedgerSearch } from "./ledger-search.ts";

/** What was read and what was not: in numbers, by reason with what to do, and row by row. */
export function CoveragePage(): ReactNode {
  const { t } = useText();
  const run = useRun();
  const search = useSearch({ from: "/coverage" });
  const navigate = useNavigate({ from: "/coverage" });
  const { run: _, ...filters } = search;
  const state = useCoverage(run);
  const rows = useLedger(run, filters);
  const columns = useMemo(() => ledgerColumns(), []);
  const set = useCallback(
    (id: string, value: string | undefined) =>
      void navigate({ search: (before) => ({ ...before, [id]: value }), replace: true, resetScroll: false }),
    [navigate],
  );
  const clear = () => void navigate({ search: ({ run: kept, sort }) => ({ run: kept, sort }), resetScroll: false });
  return (
    <div className="page">
      <Loaded state={state} lines={6}>
        {(data) => <Summary summary={data} />}
      </Loaded>
      <section aria-labelledby="ledger">
        <h2 id="ledger" className="list-title">
          {t("coverage.ledger")}
        </h2>
        <Filters
          filters={useLedgerFilters(state.data, search)}
          search={search.q}
          searchLabel={t("coverage.search")}
          onChange={set}
          onClear={clear}
        />
        <div className="card card-flush">
          <DataTable
            name={t("coverage.ledger")}
            columns={columns}
            rows={rows}
            idOf={({ asset }) => asset}
            sort={search.sort}
            onSort={(sort) => set("sort", sort)}
            empty={<Empty all={rows.all ?? 0} nothing={t("coverage.none")} onClear={clear} />}
          />
        </div>
      </section>
    </div>
  );
}

function Summary({ summary }: { readonly summary: CoverageSummary }): ReactNode {
  const { t, figures } = useText();
  const { shares, assets, bytes, reasons, members } = summary;
  const missed = shares
    .filter(({ part }) => part === "partial" || part === "not-read" || part === "pending")
    .reduce((sum, each) => sum + each.assets, 0);
  return (
    <>
      <PageTitle name={t("nav.coverage")}>
        {assets === 0
          ? t("coverage.answer.empty")
          : missed === 0
            ? t("coverage.answer.all", { count: assets, all: figures.count(assets) })
            : t("coverage.answer", { count: missed, all: figures.count(assets) })}
      </PageTitle>
      <section className="card" aria-labelledby="whole">
        <h2 id="whole">{t("coverage.whole")}</h2>
        <CoverageBar shares={shares} label={t("coverage.whole")} />
        <p className="muted small">
          {t("overview.listed", { assets: figures.count(assets), members: figures.count(members) })}{" "}
          {t("overview.bytes", { read: figures.bytes(bytes.read), listed: figures.bytes(bytes.listed) })}{" "}
          {t("coverage.sums")}
        </p>
      </section>
      <section className="card card-flush" aria-labelledby="reasons">
        <h2 id="reasons">{t("coverage.reasons")}</h2>
        {reasons.length === 0 ? (
          <p className="empty">{t("coverage.reasons.none")}</p>
        ) : (
          <ReasonsTable reasons={reasons} titleId="reasons" />
        )}
      </section>
    </>
  );
}

function useLedgerFilters(summary: CoverageSummary | undefined, search: LedgerSearch): readonly Filter[] {
  const { t, say } = useText();
  const parts = ["missed", "read", "sampled", "partial", "not-read", "pending", "left-out"] as const;
  const reasons =
    summary?.reasons.flatMap(({ reason }) => (reason.id === null ? [] : [{ id: reason.id, name: say(reason.what) }])) ??
    [];
  return [
    {
      id: "part",
      label: t("coverage.column.part"),
      value: search.part,
      options: parts.map((id) => ({ id, name: t(id === "missed" ? "coverage.missed" : `coverage.part.${id}`) })),
    },
    { id: "reason", label: t("column.reason"), value: search.reason, options: reasons },
    {
      id: "source",
      label: t("column.source"),
      value: search.source,
      options: summary?.sources.map(({ name, label }) => ({ id: name, name: label })) ?? [],
    },
  ];
}
