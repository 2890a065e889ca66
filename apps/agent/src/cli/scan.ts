import type { Command } from "commander";
import { AssayError } from "@assay/spec";
import { parseBytes, parseNumber, parseSeconds } from "../quantity.ts";
import { addCommon, addRendering, collect, collectWhole, exportersOf, renderingOf, stateOf } from "./common.ts";
import type { CommonFlags } from "./common.ts";

interface ScanFlags extends CommonFlags {
  readonly workers?: string;
  readonly resume?: string;
  readonly dryRun?: true;
  readonly frameworks: readonly string[];
  readonly types: readonly string[];
  readonly minScore: string;
  readonly maxBytes?: string;
  readonly timeBudget?: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly failOn: string;
  readonly allowIncomplete?: true;
  readonly exitZero?: true;
  readonly quiet?: true;
  readonly logFormat: string;
}

const examples = `
Targets: a path, file:, or - for standard input

Examples:
  assay scan ./exports
  assay scan ./exports --exclude "**/node_modules/**" --output html=report.html --output sarif=assay.sarif
  assay scan ./exports --frameworks eu.gdpr,sg.pdpa --fail-on special
  zcat dump.sql.gz | assay scan - --format jsonl
  assay scan --resume 01J9Z3
`;

/** Adds `assay scan`. */
export function addScan(root: Command): void {
  const command = root
    .command("scan")
    .description("read targets and say what personal data they hold, under which laws, and what was not read")
    .argument("[target...]", "path, URL or -")
    .option("--workers <n>", "scanning threads (default: cores)")
    .option("--resume <run>", "go on with a run that was cut short; what it committed is not read again")
    .option("--dry-run", "list what would be read and stop")
    .option("--frameworks <ids>", "packs to classify by, comma-separated (default: all)", collect, [])
    .option("--types <types>", "data types or detectors to look for, comma-separated (default: all)", collect, [])
    .option("--min-score <score>", "keep findings from this score, 0 to 1", "0.5")
    .option("--max-bytes <size>", "stop after reading this much: 500M, 2GiB; the rest stays pending")
    .option("--time-budget <time>", "stop after this long: 90s, 15m, 2h; the rest stays pending")
    .option("--include <glob>", "read only files that match, repeatable", collectWhole, [])
    .option("--exclude <glob>", "leave out what matches, repeatable", collectWhole, [])
    .option("--fail-on <gate>", "exit 1 when a finding is: none, any, new, special, high", "none")
    .option("--allow-incomplete", "exit 0 although something was not read")
    .option("--exit-zero", "exit 0 whatever was found or not read")
    .option("-q, --quiet", "no progress and no messages")
    .option("--log-format <format>", "progress in logs as text or json", "text")
    .addHelpText("after", examples)
    .action(run);
  addRendering(addCommon(command));
}

async function run(targets: readonly string[], flags: ScanFlags): Promise<void> {
  if (targets.length === 0 && flags.resume === undefined) throw new AssayError("cli/usage", "Say what to scan.", { next: "assay scan ./exports" });
  const [{ scanCommand }, { emptyPlan }, { parseGate }] = await Promise.all([import("../commands/scan.ts"), import("../plan.ts"), import("../gate.ts")]);
  const budget = {
    ...(flags.maxBytes === undefined ? {} : { bytes: parseBytes(flags.maxBytes, "--max-bytes") }),
    ...(flags.timeBudget === undefined ? {} : { seconds: parseSeconds(flags.timeBudget, "--time-budget") }),
  };
  const minScore = parseNumber(flags.minScore, "--min-score", 0, 1);
  const { include, exclude, types, frameworks } = flags;
  const plan = { ...emptyPlan, targets, include, exclude, types, frameworks, minScore, budget };
  if (flags.dryRun === true) return (await import("../commands/dry-run.ts")).dryRunCommand(plan);
  const { exit } = await scanCommand({
    plan,
    resume: flags.resume,
    state: stateOf(flags),
    workers: flags.workers === undefined ? undefined : parseNumber(flags.workers, "--workers", 1, 256),
    gate: parseGate(flags.failOn),
    allowIncomplete: flags.allowIncomplete === true,
    exitZero: flags.exitZero === true,
    quiet: flags.quiet === true,
    jsonLog: flags.logFormat === "json",
    ...(await exportersOf(flags)),
    rendering: renderingOf(flags),
  });
  process.exitCode = exit;
}
