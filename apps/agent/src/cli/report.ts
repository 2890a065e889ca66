import type { Command } from "commander";
import { addCommon, addRendering, exportersOf, renderingOf, stateOf } from "./shared-flags.ts";
import type { CommonFlags } from "./shared-flags.ts";

const examples = `
Examples:
  assay report --format html > report.html
  assay report 01J9Z3 --output csv=findings.csv --output html=bericht.html
  assay report latest --format html --lang zh-Hans > report.zh.html
`;

/** Adds `assay report`. */
export function addReport(root: Command): void {
  const command = root
    .command("report")
    .description("render a stored run in any format; nothing is read again")
    .argument("[run]", "id of a run, its beginning, or latest", "latest")
    .addHelpText("after", examples)
    .action(async (run: string, flags: CommonFlags) => {
      const { reportCommand } = await import("../commands/report.ts");
      const { print, outputs } = await exportersOf(flags);
      const silent = flags.format === undefined && outputs.length > 0;
      await reportCommand({
        run,
        state: stateOf(flags),
        print: silent ? undefined : print,
        outputs,
        rendering: renderingOf(flags),
      });
    });
  addRendering(addCommon(command));
}
