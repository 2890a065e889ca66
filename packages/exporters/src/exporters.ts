import type { Exporter } from "@assay/spec";
import { lazy } from "./lazy.ts";

/** Every format a stored run can be written in, by the word the command line knows it by. */
export const exporters: readonly Exporter[] = [
  lazy(
    { id: "table", mediaType: "text/plain; charset=utf-8", extension: "txt" },
    async () => (await import("./table/table.ts")).renderTable,
  ),
  lazy(
    { id: "json", mediaType: "application/json", extension: "json" },
    async () => (await import("./json.ts")).renderJson,
  ),
  lazy(
    { id: "jsonl", mediaType: "application/jsonl", extension: "jsonl" },
    async () => (await import("./jsonl.ts")).renderJsonl,
  ),
];
