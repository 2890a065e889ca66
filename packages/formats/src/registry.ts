import { csv, tsv } from "./csv/format.ts";
import type { Format } from "./format.ts";
import { gzip } from "./gzip/format.ts";
import { html } from "./html/format.ts";
import { json, ndjson } from "./json/format.ts";
import { tar } from "./tar/format.ts";
import { text } from "./text/format.ts";
import { svg, xml } from "./xml/format.ts";
import { zip } from "./zip/format.ts";

/** Every format there is a reader for. Where two are equally sure of a file, the first is taken. */
export const formats: readonly Format[] = [gzip, zip, tar, json, ndjson, svg, html, xml, csv, tsv, text];
