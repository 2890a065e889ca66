import { avro } from "./avro/format.ts";
import { brotli } from "./brotli/format.ts";
import { bzip2 } from "./bzip2/format.ts";
import { compress } from "./compress/format.ts";
import { csv, tsv } from "./csv/format.ts";
import { docx } from "./docx/format.ts";
import type { Format } from "./format.ts";
import { gzip } from "./gzip/format.ts";
import { html } from "./html/format.ts";
import { json, ndjson } from "./json/format.ts";
import { lz4 } from "./lz4/format.ts";
import { lzip } from "./lzip/format.ts";
import { lzma } from "./lzma/format.ts";
import { ods } from "./ods/format.ts";
import { encryptedOffice } from "./ooxml/encrypted-format.ts";
import { eml, mbox } from "./mail/format.ts";
import { parquet } from "./parquet/format.ts";
import { sqlite } from "./sqlite/format.ts";
import { pptx } from "./pptx/format.ts";
import { tar } from "./tar/format.ts";
import { text } from "./text/format.ts";
import { xlsx } from "./xlsx/format.ts";
import { svg, xml } from "./xml/format.ts";
import { xz } from "./xz/format.ts";
import { zip } from "./zip/format.ts";
import { zstd } from "./zstd/format.ts";

/** Every format there is a reader for. Where two are equally sure of a file, the first is taken. */
export const formats: readonly Format[] = [
  ...[xlsx, ods, docx, pptx, encryptedOffice, parquet, avro, sqlite],
  ...[gzip, bzip2, xz, zstd, lz4, lzip, lzma, compress, brotli, zip, tar],
  ...[mbox, eml, json, ndjson, svg, html, xml, csv, tsv, text],
];
