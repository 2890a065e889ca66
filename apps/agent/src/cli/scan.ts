import type { Command } from "commander";
import type { ScanFlags } from "../scan-flags.ts";
import { addCommon, addRendering, collect, collectWhole } from "./shared-flags.ts";

const examples = `
Targets: a path, file:, or - for standard input

Examples:
  assay scan ./exports
  assay scan ./exports --exclude "**/node_modules/**" --output html=report.html --output sarif=assay.sarif
  assay scan ./exports --frameworks eu.gdpr,sg.pdpa --fail-on special
  zcat dump.sql.gz | assay scan - --format jsonl
  assay scan --resume 01J9Z3
  assay scan --retry latest
`;

/** Adds `assay scan`. */
export function addScan(root: Command): void {
  const command = root
    .command("scan")
    .description("read targets and say what personal data they hold, under which laws, and what was not read")
    .argument("[target...]", "path, URL, source of assay.yaml, or -")
    .option("--workers <n>", "scanning threads (default: cores)")
    .option("--resume <run>", "go on with a run that was cut short; what it committed is not read again")
    .option("--retry <run>", "read again only what a run could not read")
    .option("--incremental", "read only what changed since the last run of the same scan; the rest keeps its findings")
    .option("--dry-run", "list what would be read and stop")
    .option(
      "--frameworks <ids>",
      "packs to classify by, comma-separated (default: GDPR, PDPA, China, PCI DSS, ISO 27018, ISO 27701, BS 10012)",
      collect,
      [],
    )
    .option("--types <types>", "data types or detectors to look for, comma-separated (default: all)", collect, [])
    .option("-c, --config <file>", "configuration to use (default: assay.yaml here or above)")
    .option("--min-score <score>", "keep findings from this score, 0 to 1 (default: 0.5)")
    .option("--max-bytes <size>", "stop after reading this much: 500M, 2GiB; the rest stays pending")
    .option("--max-rows <n>", "stop after this many rows of tables; the rest stays pending")
    .option(
      "--sample <plan>",
      "read large assets by sample: rows=3000, 5% or until-bound=0.1%; ,seed=7 and ,min=BYTES may follow",
    )
    .option("--time-budget <time>", "stop after this long: 90s, 15m, 2h; the rest stays pending")
    .option("--include <glob>", "read only files that match, repeatable", collectWhole, [])
    .option("--exclude <glob>", "leave out what matches, repeatable", collectWhole, [])
    .option("--fail-on <gate>", "exit 1 when a finding is: none, any, new, special, high (default: none)")
    .option("--allow-incomplete", "exit 0 although something was not read")
    .option("--exit-zero", "exit 0 whatever was found or not read")
    .option("-q, --quiet", "no progress and no messages")
    .option("--log-format <format>", "progress in logs as text or json", "text")
    .addHelpText("after", examples)
    .action(async (targets: readonly string[], flags: ScanFlags) => {
      process.exitCode = await (await import("../scan-flags.ts")).scanWithFlags(targets, flags);
    });
  addRendering(addCommon(command));
}
