import type { Exporter, ExportOptions, StoredRun } from "@assay/spec";

type Render = (run: StoredRun, options: ExportOptions) => AsyncIterable<string>;

/** An exporter whose code is loaded when it first renders. */
export function lazy(exporter: Omit<Exporter, "render">, load: () => Promise<Render>): Exporter {
  return {
    ...exporter,
    async *render(run, options) {
      const render = await load();
      yield* render(run, options);
    },
  };
}
