import type { Exporter } from "@assay/spec";
import { exporters } from "./index.ts";

/** The exporter of a format, for tests. */
export function exporterOf(format: string): Exporter {
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) throw new Error(`There is no exporter ${format}.`);
  return exporter;
}
