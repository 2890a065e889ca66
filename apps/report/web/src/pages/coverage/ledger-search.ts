import type { SearchOf } from "../../app/search.ts";

/** What the address of this page can say. */
export const ledgerSearch = ["q", "part", "reason", "source", "sort"] as const;

/** What it says. */
export type LedgerSearch = SearchOf<(typeof ledgerSearch)[number]>;
