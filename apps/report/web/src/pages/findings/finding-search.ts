import type { SearchOf } from "../../app/search.ts";

/** What the address of this page can say. */
export const findingSearch = [
  "q",
  "type",
  "source",
  "row",
  "sensitivity",
  "pack",
  "category",
  "mark",
  "question",
  "verdict",
  "sort",
] as const;

/** What it says. */
export type FindingSearch = SearchOf<(typeof findingSearch)[number]>;
