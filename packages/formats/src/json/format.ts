import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { headText } from "../head-text.ts";

const load = (): Promise<typeof import("./read.ts")> => import("./read.ts");

/** JSON documents. */
export const json: Format = format({
  id: "json",
  name: "JSON, JSON with comments, GeoJSON",
  extensions: ["json", "geojson", "jsonc", "json5", "webmanifest", "har", "avsc", "topojson"],
  locatedTo: "record and path",
  recognise: (head, name) => likeness(head, name, json.extensions, false),
  load,
});

/** JSON documents one a line, or one after the other. */
export const ndjson: Format = format({
  id: "ndjson",
  lines: "plain",
  name: "JSON lines",
  extensions: ["ndjson", "jsonl", "ldjson"],
  locatedTo: "record and path",
  recognise: (head, name) => likeness(head, name, ndjson.extensions, true),
  load,
});

/** Notebooks of Jupyter: source, output and metadata of their cells. */
export const notebook: Format = format({
  id: "ipynb",
  name: "Jupyter notebook",
  extensions: ["ipynb"],
  locatedTo: "record and path",
  recognise(head, name) {
    const text = headText(head)?.text ?? "";
    const isJson = likeness(head, name, notebook.extensions, false) > 0;
    return isJson &&
      (hasExtension(name, notebook.extensions) || /"nbformat"\s*:/.test(text)) &&
      /"cells"\s*:/.test(text)
      ? 0.97
      : 0;
  },
  load,
});

// The beginning must be JSON as far as it goes: prose in brackets and the lines of a log are text.
function likeness(head: Uint8Array, name: string, extensions: readonly string[], isLines: boolean): number {
  const text = headText(head)?.text.trimStart() ?? "";
  if (text[0] !== "{" && text[0] !== "[") return 0;
  if (!opening.test(text)) return 0;
  const hasLines = isLinewise(text);
  if (hasLines !== isLines) return hasExtension(name, extensions) ? 0.6 : 0.4;
  return hasExtension(name, extensions) ? 0.95 : 0.9;
}

// The first line is a document of its own, and so begins the next.
function isLinewise(text: string): boolean {
  const end = text.indexOf("\n");
  const first = text.slice(0, Math.max(0, end)).trimEnd();
  return (first.endsWith("}") || first.endsWith("]")) && /^[{[]/.test(text.slice(end).trimStart());
}

// An empty container, or the first value of an array, or the first key of an object and its colon.
const opening =
  /^(?:\{\s*(?:\}|"(?:[^"\\]|\\.){0,2000}"\s*:|"(?:[^"\\]|\\.)*$|\/[/*]|$)|\[\s*(?:\]|["{[\d-]|true|false|null|\/[/*]|$))/;
