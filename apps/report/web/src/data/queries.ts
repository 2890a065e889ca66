import {
  infiniteQueryOptions,
  type InfiniteData,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import { useMemo } from "react";
import type { CoverageRow, CoverageSummary } from "../../../wire/coverage.ts";
import type { FindingDetail, FindingRow } from "../../../wire/finding.ts";
import type { AssetDetail, AssetRow, Inventory } from "../../../wire/inventory.ts";
import type { Matrix } from "../../../wire/matrix.ts";
import type { Page } from "../../../wire/page.ts";
import type { Regulation, RegulationList } from "../../../wire/regulation.ts";
import type { RunHead, RunOverview } from "../../../wire/run.ts";
import type { Session } from "../../../wire/session.ts";
import { ask, query, type AskError } from "./ask.ts";

/** Who is signed in. */
export const sessionQuery = queryOptions<Session, AskError>({
  queryKey: ["session"],
  queryFn: () => ask("session"),
  staleTime: Infinity,
  retry: false,
});

/** Every run. */
export const runsQuery = queryOptions<{ readonly runs: readonly RunHead[] }, AskError>({
  queryKey: ["runs"],
  queryFn: () => ask("runs"),
});

function ofRun<Answer>(run: string, path: string) {
  return queryOptions<Answer, AskError>({
    queryKey: ["run", run, path],
    queryFn: () => ask(`runs/${encodeURIComponent(run)}${path}`),
  });
}

/** What a run came to. One that goes on is asked for again and again. */
export function useOverview(run: string): UseQueryResult<RunOverview, AskError> {
  return useQuery({
    ...ofRun<RunOverview>(run, ""),
    refetchInterval: ({ state }) => (state.data?.run.state === "unfinished" ? 10_000 : false),
  });
}

/** Source × data type. */
export function useMatrix(run: string): UseQueryResult<Matrix, AskError> {
  return useQuery(ofRun<Matrix>(run, "/matrix"));
}

/** The sources of a run. */
export function useInventory(run: string): UseQueryResult<Inventory, AskError> {
  return useQuery(ofRun<Inventory>(run, "/inventory"));
}

/** One asset. */
export function useAsset(run: string, asset: string): UseQueryResult<AssetDetail, AskError> {
  return useQuery(ofRun<AssetDetail>(run, `/assets/${encodeURIComponent(asset)}`));
}

/** One finding. */
export function useFinding(run: string, finding: string): UseQueryResult<FindingDetail, AskError> {
  return useQuery(ofRun<FindingDetail>(run, `/findings/${encodeURIComponent(finding)}`));
}

/** The frameworks of a run. */
export function useRegulations(run: string): UseQueryResult<RegulationList, AskError> {
  return useQuery(ofRun<RegulationList>(run, "/regulations"));
}

/** One framework. */
export function useRegulation(run: string, pack: string): UseQueryResult<Regulation, AskError> {
  return useQuery(ofRun<Regulation>(run, `/regulations/${encodeURIComponent(pack)}`));
}

/** The ledger in numbers. */
export function useCoverage(run: string): UseQueryResult<CoverageSummary, AskError> {
  return useQuery(ofRun<CoverageSummary>(run, "/coverage"));
}

/** A list that grows by pages. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  /** Rows that fit the filters; undefined before the first page. */
  readonly matching: number | undefined;
  readonly all: number | undefined;
  readonly state: UseInfiniteQueryResult<unknown, AskError>;
  readonly more: () => void;
}

const pageRows = 200;

function useRows<Row>(run: string, path: string, filters: object): Rows<Row> {
  const state = useInfiniteQuery(
    infiniteQueryOptions<Page<Row>, AskError, InfiniteData<Page<Row>>, readonly unknown[], string | null>({
      queryKey: ["run", run, path, filters],
      queryFn: ({ pageParam }) =>
        ask(`runs/${encodeURIComponent(run)}${path}${query({ ...filters, limit: pageRows, cursor: pageParam })}`),
      initialPageParam: null,
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  );
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = state;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  return {
    rows,
    matching: data?.pages[0]?.matching,
    all: data?.pages[0]?.all,
    state,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
}

/** Findings that fit some filters. */
export function useFindings(run: string, filters: object): Rows<FindingRow> {
  return useRows<FindingRow>(run, "/findings", filters);
}

/** Assets that fit some filters. */
export function useAssets(run: string, filters: object): Rows<AssetRow> {
  return useRows<AssetRow>(run, "/assets", filters);
}

/** Rows of the ledger that fit some filters. */
export function useLedger(run: string, filters: object): Rows<CoverageRow> {
  return useRows<CoverageRow>(run, "/coverage/rows", filters);
}
