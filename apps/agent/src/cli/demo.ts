import type { Command } from "commander";
import { chooseLanguage } from "../language.ts";
import { addCommon, stateOf } from "./shared-flags.ts";
import type { CommonFlags } from "./shared-flags.ts";

interface DemoFlags extends CommonFlags {
  readonly dir: string;
  readonly serve: boolean;
  readonly seed: string;
}

/** Adds `assay demo`. */
export function addDemo(root: Command): void {
  const command = root
    .command("demo")
    .description("make a sample estate of made-up people, scan it, report on it and serve the reporting app")
    .option("--dir <folder>", "where to put the estate and the report", "assay-demo")
    .option("--seed <number>", "makes the same people again", "7")
    .option("--no-serve", "end after the report, for scripts")
    .addHelpText("after", "\nExamples:\n  assay demo\n  assay demo --no-serve --lang zh-Hans\n")
    .action(async (flags: DemoFlags) => {
      const { demoCommand } = await import("../commands/demo.ts");
      process.exitCode = await demoCommand({
        dir: flags.dir,
        seed: Number(flags.seed),
        serve: flags.serve,
        state: stateOf(flags),
        language: chooseLanguage(flags.lang, process.env),
      });
    });
  addCommon(command);
}
