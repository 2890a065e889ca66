import { AssayError } from "@assay/spec";

/** The format of a list: as asked, else a table on a terminal and JSON in a pipe. */
export function listFormat(format: string | undefined): "json" | "table" {
  if (format === undefined) return process.stdout.isTTY ? "table" : "json";
  if (format === "json" || format === "table") return format;
  throw new AssayError("cli/unknown-format", `There is no list format ${format}.`, {
    subject: "--format",
    next: "Use table or json.",
  });
}
