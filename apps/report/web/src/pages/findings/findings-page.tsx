import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, type ReactNode } from "react";
import { useRun } from "../../app/run.ts";
import { useFindings, useInventory, useMatrix, useRegulations } from "../../data/queries.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Filters, type Filter } from "../../parts/filters.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { packShort } from "../../parts/pack-short.ts";
import { useText } from "../../text/use-text.ts";
import { findingColumns } from "./finding-columns.tsx";
import type { FindingSearch } from "./finding-search.ts";

/** Every finding of a run, filtered and ordered as its address says. */
export function FindingsPage(): ReactNode {
  const { t, figures } = useText();
  const run = useRun();
  const search = useSearch({ from: "/findings" });
  const navigate = useNavigate({ from: "/findings" });
  const { run: _, ...filters } = search;
  const rows = useFindings(run, filters);
  const columns = useMemo(() => findingColumns(), []);
  const set = useCallback(
    (id: string, value: string | undefined) =>
      void navigate({ search: (before) => ({ ...before, [id]: value }), replace: true }),
    [navigate],
  );
  const clear = () => void navigate({ search: ({ run: kept, sort }) => ({ run: kept, sort }) });
  return (
    <div className="page">
      <PageTitle name={t("nav.findings")}>
        {rows.all === undefined
          ? t("findings.title")
          : t("findings.answer", { count: rows.all, shown: figures.count(rows.all) })}
      </PageTitle>
      <Filters
        filters={useFindingFilters(run, search)}
        given={useGiven(run, search)}
        search={search.q}
        searchLabel={t("findings.search")}
        onChange={set}
        onClear={clear}
      />
      <section className="card card-flush">
        <DataTable
          name={t("nav.findings")}
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          sort={search.sort}
          onSort={(sort) => set("sort", sort)}
          empty={<Empty all={rows.all ?? 0} nothing={t("findings.none")} onClear={clear} />}
        />
      </section>
    </div>
  );
}

function useFindingFilters(run: string, search: FindingSearch): readonly Filter[] {
  const { t, say } = useText();
  const { data } = useInventory(run);
  const { data: laws } = useRegulations(run);
  const levels = ["special", "high", "moderate", "low"] as const;
  const states = ["waiting", "decided", "confirmed", "not-personal", "test-data", "accepted-risk", "planned"] as const;
  return [
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
      id: "source",
      label: t("column.source"),
      value: search.source,
      options: (data?.sources ?? []).map(({ name, label }) => ({ id: name, name: label })),
    },
    {
      id: "pack",
      label: t("column.law"),
      value: search.pack,
      options: (laws?.packs ?? []).map(({ id, title }) => ({ id, name: say(title) })),
    },
    {
      id: "verdict",
      label: t("column.state"),
      value: search.verdict,
      options: states.map((id) => ({
        id,
        name: id === "waiting" || id === "decided" ? t(`decision.${id}`) : t(`verdict.${id}`),
      })),
    },
  ];
}

// Filters that come by a link from another page.
function useGiven(run: string, { row, category, mark, question, pack }: FindingSearch) {
  const { t } = useText();
  const { data } = useMatrix(run);
  const label = data?.rows.find(({ id }) => id === row)?.label;
  const given: { id: string; name: string }[] = [];
  if (row !== undefined) given.push({ id: "row", name: label === "" ? t("matrix.straight") : (label ?? row) });
  if (category !== undefined) given.push({ id: "category", name: `${packShort(pack ?? "")} ${category}`.trim() });
  if (mark === "found" || mark === "suggested" || mark === "yours") given.push({ id: "mark", name: t(`mark.${mark}`) });
  if (question !== undefined) given.push({ id: "question", name: t("findings.question", { question }) });
  return given;
}
