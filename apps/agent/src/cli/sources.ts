import type { Command } from "commander";
import { listFormat } from "./list-format.ts";

const policyExamples = `
Example:
  assay sources policy s3 > policy.json
`;

/** Adds `assay sources`. */
export function addSources(root: Command): void {
  const sources = root.command("sources").description("the stores of assay.yaml");
  sources
    .command("add")
    .description("write a store into assay.yaml under a name")
    .argument("<name>", "the name: assay scan NAME scans it")
    .argument("<target>", "a path or URL; secrets by reference: postgres://scanner:${env:PGPASSWORD}@db/crm")
    .option("-c, --config <file>", "file to write (default: the project's assay.yaml)")
    .action(async (name: string, target: string, flags: { readonly config?: string }) =>
      (await import("../commands/sources.ts")).addSource(name, target, flags.config),
    );
  sources
    .command("list")
    .description("every store of the configuration")
    .option("--format <format>", "table or json (default: table on a terminal, json in a pipe)")
    .action(async (flags: { readonly format?: string }) =>
      (await import("../commands/sources.ts")).listSources(listFormat(flags.format)),
    );
  sources
    .command("test")
    .description("connect and check the grants, without reading; exit 3 when one cannot be reached")
    .argument("[name...]", "names or targets (default: every store of the configuration)")
    .action(async (names: readonly string[]) => {
      process.exitCode = await (await import("../commands/sources.ts")).testSources(names);
    });
  sources
    .command("policy")
    .description("the least grant a connector needs, to copy")
    .argument("<type>", "s3, gcs, azure-blob, postgres, …")
    .argument("[target]", "fill it in for a target")
    .addHelpText("after", policyExamples)
    .action(async (type: string, target: string | undefined) =>
      (await import("../commands/sources.ts")).printPolicy(type, target),
    );
}
