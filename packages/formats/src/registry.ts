import { arrow } from "./arrow/format.ts";
import { avro } from "./avro/format.ts";
import { brotli } from "./brotli/format.ts";
import { bzip2 } from "./bzip2/format.ts";
import { compoundFile } from "./cfb/format.ts";
import { compress } from "./compress/format.ts";
import { csv, tsv } from "./csv/format.ts";
import { docx } from "./docx/format.ts";
import { icalendar, ldif, vcard } from "./directory/format.ts";
import type { Format } from "./format.ts";
import { gzip } from "./gzip/format.ts";
import { html } from "./html/format.ts";
import { json, ndjson, notebook } from "./json/format.ts";
import { lz4 } from "./lz4/format.ts";
import { lzip } from "./lzip/format.ts";
import { lzma } from "./lzma/format.ts";
import { odf } from "./odf/format.ts";
import { ods } from "./ods/format.ts";
import { encryptedOffice } from "./ooxml/encrypted-format.ts";
import { accessLog, jsonLog, logfmt, w3cLog } from "./logs/format.ts";
import { eml, mbox } from "./mail/format.ts";
import { orc } from "./orc/format.ts";
import { parquet } from "./parquet/format.ts";
import { sqlite } from "./sqlite/format.ts";
import { pdf } from "./pdf/format.ts";
import { pptx } from "./pptx/format.ts";
import { rtf } from "./rtf/format.ts";
import { env, ini, properties, toml } from "./settings/format.ts";
import { sql } from "./sql/format.ts";
import { tar } from "./tar/format.ts";
import { text } from "./text/format.ts";
import { xlsb } from "./xlsb/format.ts";
import { xlsx } from "./xlsx/format.ts";
import { svg, xml } from "./xml/format.ts";
import { xz } from "./xz/format.ts";
import { yaml } from "./yaml/format.ts";
import { zip } from "./zip/format.ts";
import { zstd } from "./zstd/format.ts";

/** Every format there is a reader for. Where two are equally sure of a file, the first is taken. */
export const formats: readonly Format[] = [
  xlsx,
  xlsb,
  ods,
  odf,
  docx,
  pptx,
  pdf,
  encryptedOffice,
  compoundFile,
  parquet,
  avro,
  arrow,
  orc,
  sqlite,
  gzip,
  bzip2,
  xz,
  zstd,
  lz4,
  lzip,
  lzma,
  compress,
  brotli,
  zip,
  tar,
  rtf,
  mbox,
  eml,
  vcard,
  icalendar,
  ldif,
  notebook,
  json,
  ndjson,
  svg,
  html,
  xml,
  sql,
  yaml,
  toml,
  properties,
  env,
  ini,
  w3cLog,
  accessLog,
  jsonLog,
  csv,
  tsv,
  logfmt,
  text,
];
