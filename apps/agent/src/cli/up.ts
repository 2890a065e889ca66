import type { Command } from "commander";
import { parseNumber } from "../quantity.ts";
import { chooseLanguage } from "../language.ts";
import { addCommon, stateOf } from "./shared-flags.ts";
import type { CommonFlags } from "./shared-flags.ts";

/** Adds `assay up`. */
export function addUp(root: Command): void {
  const command = root
    .command("up")
    .description("serve the reporting app on this machine, from the stored runs")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--port <port>", "port to listen on; 0 takes a free one", "0")
    .addHelpText("after", "\nExamples:\n  assay up\n  assay up --port 7300 --state /var/lib/assay\n")
    .action(async (flags: CommonFlags & { readonly host: string; readonly port: string }) => {
      const { upCommand } = await import("../commands/up.ts");
      const port = parseNumber(flags.port, "--port", 0, 65_535);
      process.exitCode = await upCommand({
        state: stateOf(flags),
        host: flags.host,
        port,
        language: chooseLanguage(flags.lang, process.env),
      });
    });
  addCommon(command);
}
