import type { Command } from "commander";

/** Adds `assay config`. */
export function addConfig(root: Command): void {
  const config = root.command("config").description("assay.yaml: write one, look at it, check it");
  config
    .command("init")
    .description("write assay.yaml and its schema in this folder")
    .option("--force", "overwrite")
    .action(async ({ force }: { readonly force?: true }) =>
      (await import("../commands/config.ts")).initConfig(process.cwd(), force === true),
    );
  config
    .command("show")
    .description("the configuration in force, secrets masked")
    .option("-c, --config <file>", "file to use instead of the project's")
    .option("--origin", "add where each setting came from")
    .action(async (flags: { readonly config?: string; readonly origin?: true }) =>
      (await import("../commands/config.ts")).showConfig(flags.config, flags.origin === true),
    );
  config
    .command("validate")
    .description("check a configuration; exit 2 with the line of every mistake")
    .argument("[file]", "the file (default: the project's)")
    .action(async (file: string | undefined) => (await import("../commands/config.ts")).validateConfig(file));
  config
    .command("schema")
    .description("the JSON Schema of assay.yaml")
    .action(async () => (await import("../commands/config.ts")).printSchema());
}
