import type { Exporter } from "@assay/spec";
import { lazy } from "./lazy.ts";

const utf8 = "charset=utf-8";

/** Every format a stored run can be written in, by the word the command line knows it by. */
export const exporters: readonly Exporter[] = [
  lazy(
    { id: "table", mediaType: `text/plain; ${utf8}`, extension: "txt" },
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
  lazy(
    { id: "csv", mediaType: `text/csv; ${utf8}; header=present`, extension: "csv" },
    async () => (await import("./csv.ts")).renderCsv,
  ),
  lazy(
    { id: "html", mediaType: `text/html; ${utf8}`, extension: "html" },
    async () => (await import("./html/html.ts")).renderHtml,
  ),
  lazy(
    { id: "md", mediaType: `text/markdown; ${utf8}; variant=GFM`, extension: "md" },
    async () => (await import("./markdown.ts")).renderMarkdown,
  ),
  lazy(
    { id: "sarif", mediaType: "application/sarif+json", extension: "sarif" },
    async () => (await import("./sarif/sarif.ts")).renderSarif,
  ),
];
