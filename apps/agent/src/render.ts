import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exporters } from "@assay/exporters";
import type { Exporter, ExportOptions, StoredRun } from "@assay/spec";
import { AssayError } from "@assay/spec";
import { write } from "./say.ts";

/** A file to write a run to. */
export interface Output {
  readonly exporter: Exporter;
  readonly file: string;
}

/** The exporter of a format. Throws `cli/unknown-format`. */
export function exporterOf(format: string): Exporter {
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter !== undefined) return exporter;
  throw new AssayError("cli/unknown-format", `There is no format ${format}.`, {
    subject: "--format",
    next: `Use one of: ${exporters.map(({ id }) => id).join(", ")}.`,
  });
}

/** An output from `FORMAT=FILE`. */
export function parseOutput(text: string): Output {
  const at = text.indexOf("=");
  if (at > 0 && at < text.length - 1) return { exporter: exporterOf(text.slice(0, at)), file: text.slice(at + 1) };
  throw new AssayError("cli/bad-option", `--output does not take "${text}".`, {
    subject: "--output",
    next: "Write FORMAT=FILE, for example --output html=report.html.",
  });
}

/** Renders a run to stdout; stops quietly when the reader has gone. */
export async function renderToStdout(run: StoredRun, exporter: Exporter, options: ExportOptions): Promise<void> {
  for await (const text of exporter.render(run, options)) {
    if (!(await write(text))) return;
  }
}

/** Renders a run to a file that appears whole or not at all, readable by its owner only. */
export async function renderToFile(run: StoredRun, { exporter, file }: Output, options: ExportOptions): Promise<void> {
  const part = `${file}.part-${process.pid}`;
  try {
    await pipeline(Readable.from(exporter.render(run, options)), createWriteStream(part, { mode: 0o600 }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new AssayError("cli/output-failed", `The report could not be written to ${file}.`, {
      subject: file,
      next: "Check the folder and its free space.",
      cause: error,
    });
  }
}
