import type { Command } from "commander";
import { chooseLanguage } from "../language.ts";
import { listFormat } from "./list-format.ts";

interface FrameworkFlags {
  readonly format?: string;
  readonly lang?: string;
}

/** Adds `assay frameworks`. */
export function addFrameworks(root: Command): void {
  const frameworks = root.command("frameworks").description("laws and standards Assay classifies by");
  frameworks
    .command("list")
    .description("every pack with its version and citation")
    .option("--format <format>", "table or json (default: table on a terminal, json in a pipe)")
    .option("--lang <language>", "en or zh-Hans")
    .action(async ({ format, lang }: FrameworkFlags) =>
      (await import("../commands/frameworks.ts")).listFrameworks(listFormat(format), chooseLanguage(lang, process.env)),
    );
  frameworks
    .command("map")
    .description("the categories and provisions a data type falls under, law by law")
    .argument("<datatype>", "a data type, such as gov-id.national.sg.nric-fin")
    .option("--format <format>", "table or json (default: table on a terminal, json in a pipe)")
    .option("--lang <language>", "en or zh-Hans")
    .addHelpText("after", "\nExample:\n  assay frameworks map finance.pan\n")
    .action(async (dataType: string, { format, lang }: FrameworkFlags) =>
      (await import("../commands/frameworks.ts")).mapFrameworks(
        dataType,
        listFormat(format),
        chooseLanguage(lang, process.env),
      ),
    );
}
