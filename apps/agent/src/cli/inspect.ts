import type { Command } from "commander";
import { parseNumber } from "../quantity.ts";
import { addCommon, automataFolder, collect, stateOf } from "./shared-flags.ts";
import type { CommonFlags } from "./shared-flags.ts";

interface InspectFlags extends CommonFlags {
  readonly types: readonly string[];
  readonly minScore: string;
  readonly explain?: true;
}

const examples = `
One question a line on stdin, one answer a line on stdout, in order. Nothing is stored, no value is echoed.

  {"id":"1","text":"My NRIC is S1234567D"}
  {"id":"2","header":"mob","values":["+65 8123 4567"]}

Examples:
  echo '{"id":1,"text":"mail me at someone@example.org"}' | assay inspect --explain
`;

/** Adds `assay inspect`. */
export function addInspect(root: Command): void {
  const command = root
    .command("inspect")
    .description("the test bench: texts and columns in as JSON lines, what they hold out")
    .option("--types <types>", "data types or detectors to look for, comma-separated (default: all)", collect, [])
    .option("--min-score <score>", "tell findings from this score, 0 to 1", "0.5")
    .option("--explain", "add the reasons")
    .addHelpText("after", examples)
    .action(async (flags: InspectFlags) => {
      const { inspectCommand } = await import("../commands/inspect.ts");
      const minScore = parseNumber(flags.minScore, "--min-score", 0, 1);
      process.exitCode = await inspectCommand({
        state: stateOf(flags),
        cacheDir: automataFolder(),
        types: flags.types,
        minScore,
        explain: flags.explain === true,
      });
    });
  addCommon(command);
}
