import { Command } from "commander";
import type { CommanderError } from "commander";
import { addDemo } from "./cli/demo.ts";
import { addConfig } from "./cli/config.ts";
import { addDetectors } from "./cli/detectors.ts";
import { addExplain } from "./cli/explain.ts";
import { addFrameworks } from "./cli/frameworks.ts";
import { addInspect } from "./cli/inspect.ts";
import { addReport } from "./cli/report.ts";
import { addScan } from "./cli/scan.ts";
import { addSources } from "./cli/sources.ts";
import { addUp } from "./cli/up.ts";
import { exitCode } from "./exit-code.ts";
import { version } from "./version.ts";

const examples = `
Examples:
  assay scan ./exports                          what is in a folder, as a table
  assay scan ./exports --output html=report.html
  assay scan s3://bucket/prefix --format jsonl  one object a line, for programs
  assay report latest --format html > report.html
  assay up                                      the reporting app, in the browser

Exit codes: 0 all read · 1 --fail-on matched · 2 wrong use · 3 something was not read · 4 both 1 and 3 · 5 fault in Assay
`;

/** The whole command line. */
export function program(): Command {
  const root = new Command("assay")
    .description(
      "Finds personal data where it lies, names the laws and standards it falls under, and proves what it read and what it did not.",
    )
    .version(version)
    .showHelpAfterError("(assay --help shows what can be said)")
    .addHelpText("after", examples)
    .exitOverride(leave);
  for (const add of [
    addScan,
    addInspect,
    addReport,
    addExplain,
    addDetectors,
    addFrameworks,
    addSources,
    addConfig,
    addUp,
    addDemo,
  ])
    add(root);
  for (const command of root.commands) overrideExit(command);
  return root;
}

function overrideExit(command: Command): void {
  command.exitOverride(leave);
  for (const inner of command.commands) overrideExit(inner);
}

/** Wrong use is 2; help and version are 0. */
function leave(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? exitCode.done : exitCode.usage);
}
