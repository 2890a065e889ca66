import type { Command } from "commander";
import { chooseLanguage } from "../language.ts";
import { addCommon, automataFolder, stateOf } from "./shared-flags.ts";
import type { CommonFlags } from "./shared-flags.ts";

const examples = `
Examples:
  assay explain --text "My NRIC is S1234567D"
  assay explain f_2c7n4hq0w8k1m3v5x9z6b4d8j2
`;

/** Adds `assay explain`. */
export function addExplain(root: Command): void {
  const command = root
    .command("explain")
    .description("why something was found, with weights")
    .argument("[finding]", "id of a finding")
    .option("--text <text>", "a text to look at instead; nothing is stored")
    .addHelpText("after", examples)
    .action(async (finding: string | undefined, flags: CommonFlags & { readonly text?: string }) => {
      const { explainCommand } = await import("../commands/explain.ts");
      await explainCommand({
        finding,
        text: flags.text,
        state: stateOf(flags),
        cacheDir: automataFolder(),
        language: chooseLanguage(flags.lang, process.env),
      });
    });
  addCommon(command);
}
