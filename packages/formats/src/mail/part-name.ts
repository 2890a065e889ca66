import { printable } from "../archive/member-name.ts";
import type { MailHeader } from "./headers.ts";

// Endings for parts that have no name of their own (IANA media types).
const endings: Readonly<Record<string, string>> = {
  "message/rfc822": "eml",
  "message/global": "eml",
  "text/calendar": "ics",
  "text/vcard": "vcf",
  "text/x-vcard": "vcf",
  "text/csv": "csv",
  "text/xml": "xml",
  "text/rtf": "rtf",
  "application/rtf": "rtf",
  "application/json": "json",
  "application/xml": "xml",
  "application/pdf": "pdf",
  "application/zip": "zip",
  "application/gzip": "gz",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/svg+xml": "svg",
};

/** The name of a part as a member: its own, made safe to show, or one by its number and type. */
export function partName(header: MailHeader, number: number): string {
  const own = header.fileName?.trim() ?? "";
  return own === "" ? `part ${number + 1}.${endings[header.type] ?? "bin"}` : printable(own);
}
