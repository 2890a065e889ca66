import type { Config } from "@assay/config";
import { defaultLimits, parseSample } from "@assay/scan";
import type { ReadLimits } from "@assay/spec";
import { AssayError } from "@assay/spec";
import { exportersOf, renderingOf, stateOf } from "./cli/shared-flags.ts";
import type { CommonFlags } from "./cli/shared-flags.ts";
import { scanCommand } from "./commands/scan.ts";
import { exitCode } from "./exit-code.ts";
import { parseGate } from "./gate.ts";
import type { Plan } from "./plan.ts";
import { parseBytes, parseNumber, parseSeconds } from "./quantity.ts";
import { loadSettings } from "./settings.ts";

/** Flags of `assay scan` as the command line brings them. */
export interface ScanFlags extends CommonFlags {
  readonly workers?: string;
  readonly resume?: string;
  readonly retry?: string;
  readonly incremental?: true;
  readonly dryRun?: true;
  readonly config?: string;
  readonly frameworks: readonly string[];
  readonly types: readonly string[];
  readonly minScore?: string;
  readonly maxBytes?: string;
  readonly maxRows?: string;
  readonly sample?: string;
  readonly timeBudget?: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly failOn?: string;
  readonly allowIncomplete?: true;
  readonly exitZero?: true;
  readonly quiet?: true;
  readonly logFormat: string;
}

type Quantity = string | number | undefined;

/** Runs a scan as its flags and the configuration say; resolves with the exit code. */
export async function scanWithFlags(targets: readonly string[], flags: ScanFlags): Promise<number> {
  if (targets.length === 0 && flags.resume === undefined && flags.retry === undefined)
    throw new AssayError("cli/usage", "Say what to scan.", { next: "assay scan ./exports" });
  const settings = await loadSettings(flags.config);
  const plan = planOf(targets, flags, settings);
  if (flags.dryRun === true) {
    await (await import("./commands/dry-run.ts")).dryRunCommand(plan, settings, stateOf(flags));
    return exitCode.done;
  }
  const workers =
    flags.workers === undefined ? settings.scan?.workers : parseNumber(flags.workers, "--workers", 1, 256);
  const { exit } = await scanCommand({
    plan,
    settings,
    resume: flags.retry ?? flags.resume,
    retry: flags.retry !== undefined,
    incremental: flags.incremental === true,
    state: stateOf({
      ...flags,
      ...(flags.state === undefined && settings.state !== undefined ? { state: settings.state } : {}),
    }),
    workers,
    gate: parseGate(flags.failOn ?? settings.failOn ?? "none"),
    allowIncomplete: flags.allowIncomplete === true,
    exitZero: flags.exitZero === true,
    quiet: flags.quiet === true,
    jsonLog: flags.logFormat === "json",
    ...(await exportersOf(flags)),
    rendering: renderingOf({
      ...flags,
      ...(flags.lang === undefined && settings.language !== undefined ? { lang: settings.language } : {}),
    }),
  });
  return exit;
}

/** The plan: flags over configuration over defaults. */
function planOf(
  targets: readonly string[],
  flags: ScanFlags,
  { scan = {}, frameworks = [], facts = {}, detectors }: Config,
): Plan {
  const or = (flag: readonly string[], setting: readonly string[] | undefined): readonly string[] =>
    flag.length > 0 ? flag : (setting ?? []);
  return {
    targets,
    include: or(flags.include, scan.include),
    exclude: or(flags.exclude, scan.exclude),
    types: or(flags.types, scan.types),
    frameworks: or(flags.frameworks, frameworks),
    minScore: flags.minScore === undefined ? (scan.minScore ?? 0.5) : parseNumber(flags.minScore, "--min-score", 0, 1),
    limits: withDefaults(scan.limits),
    disable: detectors?.disable ?? [],
    facts,
    budget: budgetOf(
      flags.maxBytes ?? scan.maxBytes,
      flags.maxRows ?? scan.maxRows,
      flags.timeBudget ?? scan.timeBudget,
    ),
    ...sampleOf(flags.sample ?? scan.sample),
  };
}

function withDefaults(limits: NonNullable<Config["scan"]>["limits"] = {}): ReadLimits {
  const set = Object.entries(limits).filter(([, value]) => value !== undefined);
  return { ...defaultLimits, ...(Object.fromEntries(set) as Partial<ReadLimits>) };
}

function sampleOf(text: string | undefined): Pick<Plan, "sample"> {
  return text === undefined ? {} : { sample: parseSample(text) };
}

function budgetOf(bytes: Quantity, rows: Quantity, time: Quantity): Plan["budget"] {
  return {
    ...(rows === undefined ? {} : { rows: parseNumber(String(rows), "--max-rows", 0, Number.MAX_SAFE_INTEGER) }),
    ...(bytes === undefined ? {} : { bytes: parseBytes(String(bytes), "--max-bytes") }),
    ...(time === undefined ? {} : { seconds: parseSeconds(String(time), "--time-budget") }),
  };
}
