import type { SearchOf } from "../../app/search.ts";

/** What the address of this page can say. */
export const assetSearch = ["q", "source", "row", "type", "sensitivity", "state", "sort"] as const;

/** What it says. */
export type AssetSearch = SearchOf<(typeof assetSearch)[number]>;
