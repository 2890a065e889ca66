import type { Command } from "commander";
import { listFormat } from "./list-format.ts";

/** Adds `assay detectors`. */
export function addDetectors(root: Command): void {
  const detectors = root.command("detectors").description("what Assay looks for");
  detectors
    .command("list")
    .description("every detector with its data type and what peers call it")
    .option("--format <format>", "table or json (default: table on a terminal, json in a pipe)")
    .action(async (flags: { readonly format?: string }) =>
      (await import("../commands/detectors.ts")).listDetectors(listFormat(flags.format)),
    );
  detectors
    .command("test")
    .description("run the examples of custom detectors in a YAML file")
    .argument("<file>", "the file")
    .addHelpText("after", "\nExample:\n  assay detectors test detectors.yaml\n")
    .action(async (file: string) => {
      process.exitCode = await (await import("../commands/detectors-test.ts")).testDetectors(file);
    });
}
