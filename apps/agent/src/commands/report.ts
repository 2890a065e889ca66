import type { ExportOptions, Exporter } from "@assay/spec";
import { openStateStore } from "../open-store.ts";
import { renderToFile, renderToStdout } from "../render.ts";
import type { Output } from "../render.ts";

/** Renders a stored run again. */
export async function reportCommand(command: {
  readonly run: string;
  readonly state: string;
  readonly print: Exporter | undefined;
  readonly outputs: readonly Output[];
  readonly rendering: ExportOptions;
}): Promise<void> {
  await using store = await openStateStore(command.state);
  const run = await store.run(command.run);
  for (const output of command.outputs) await renderToFile(run, output, command.rendering);
  if (command.print !== undefined) await renderToStdout(run, command.print, command.rendering);
}
