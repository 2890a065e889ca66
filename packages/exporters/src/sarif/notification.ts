import { coverageReasons } from "@assay/spec";
import type { Coverage, ReasonTotal } from "@assay/spec";
import { inert } from "../inert.ts";
import { partOf } from "../ledger-part.ts";
import { nextText, reasonText } from "../terms.ts";
import { sarifMessage } from "./message.ts";
import { uriReference } from "./uri-reference.ts";

/** A descriptor for each reason that something was not read. */
export function notificationDescriptors(reasons: readonly ReasonTotal[]): object[] {
  const used = new Set(
    reasons.flatMap((total) => (partOf(total) === "not-read" && total.reason !== null ? total.reason : [])),
  );
  return [...used].map((reason) => ({
    id: reason,
    shortDescription: { text: coverageReasons[reason].what.en },
    help: { text: coverageReasons[reason].next.en },
    defaultConfiguration: { level: "error" },
  }));
}

/** What was not read, so that it is seen where the results are. */
export function notification(row: Coverage, run: string): object {
  const detail = row.detail === null ? "" : ` (${inert(row.detail.toWellFormed())})`;
  return {
    ...(row.reason !== null && { descriptor: { id: row.reason } }),
    level: row.status === "failed" ? "error" : "warning",
    message: sarifMessage(`Not read in full: ${reasonText(row, "en")}${detail}. ${nextText(row, run, "en")}.`),
    locations: [{ physicalLocation: { artifactLocation: { uri: uriReference(row.asset) } } }],
    properties: { source: row.source, status: row.status, bytes: row.bytes },
  };
}
