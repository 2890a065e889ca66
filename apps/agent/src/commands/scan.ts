import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Config } from "@assay/config";
import { createScanner, createTally, loadKey } from "@assay/engine";
import { packSummaries } from "@assay/frameworks";
import { createBlockScanner, leavesGap, noProgress, scan, ulid } from "@assay/scan";
import type { ScanProgress } from "@assay/scan";
import type { Exporter, ExportOptions, FindingStore, Run } from "@assay/spec";
import { AssayError } from "@assay/spec";
import { catalogDigest } from "../catalog-digest.ts";
import { startParserPool } from "../parser-pool.ts";
import { connectAll, disposeAll } from "../connect.ts";
import { exitCode, scanExit } from "../exit-code.ts";
import { failsGate } from "../gate.ts";
import type { Gate } from "../gate.ts";
import { message } from "../message.ts";
import { choosePacks, classifyRun } from "../packs.ts";
import type { Plan } from "../plan.ts";
import { planOfRun, planToJson } from "../plan.ts";
import { showProgress } from "../progress.ts";
import { readers } from "../readers.ts";
import type { Output } from "../render.ts";
import { renderToFile, renderToStdout } from "../render.ts";
import { say } from "../say.ts";
import { chosenDetectors, scannerOptions, spawnScanner } from "../scanner.ts";
import type { ScannerData } from "../scanner.ts";
import { customDetectors } from "../settings.ts";
import { cacheFolder } from "../state.ts";
import { openStateStore } from "../open-store.ts";
import { stopSignals } from "../stop-signals.ts";
import { version } from "../version.ts";

/** A scan as the command line asks for it. */
export interface ScanCommand {
  readonly plan: Plan;
  readonly settings: Config;
  /** Run to go on with, instead of a new one. */
  readonly resume: string | undefined;
  /** Whether the run to go on with first gives up what it could not read. */
  readonly retry: boolean;
  /** Whether what has not changed since the last run of the same plan is taken over from it. */
  readonly incremental: boolean;
  readonly state: string;
  readonly workers: number | undefined;
  readonly gate: Gate;
  readonly allowIncomplete: boolean;
  readonly exitZero: boolean;
  readonly quiet: boolean;
  readonly jsonLog: boolean;
  /** What to print on stdout; undefined prints nothing. */
  readonly print: Exporter | undefined;
  readonly outputs: readonly Output[];
  readonly rendering: ExportOptions;
}

/** What a scan came to. */
export interface ScanOutcome {
  readonly run: string;
  readonly exit: number;
}

/** Scans, stores, classifies and renders; resolves with the exit code. */
export async function scanCommand(command: ScanCommand): Promise<ScanOutcome> {
  await using store = await openStateStore(command.state);
  const { run, plan } = await beginRun(store, command);
  const stop = stopSignals();
  const progress = noProgress();
  const display = showProgress(progress, {
    language: command.rendering.language,
    quiet: command.quiet,
    json: command.jsonLog,
  });
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  try {
    await runScan(store, run, plan, command, progress, stop.signal);
  } catch (error) {
    display.close();
    if (!stop.signal.aborted) throw error;
    await store.finishRun(run.id, { seconds: seconds(), exit: stop.exit(), finished: null });
    say(message(command.rendering.language, "scan.interrupted", { run: run.id }));
    return { run: run.id, exit: stop.exit() };
  } finally {
    display.close();
    stop.release();
  }
  return await finish(store, run.id, plan, command, seconds());
}

async function beginRun(store: FindingStore, command: ScanCommand): Promise<{ run: Run; plan: Plan }> {
  if (command.resume !== undefined) {
    const { run } = await store.run(command.resume);
    if (command.retry) await store.reopenAssets(run.id);
    return { run, plan: planOfRun(run) };
  }
  const { plan } = command;
  const packs = packSummaries(await choosePacks(plan, new Date().toISOString().slice(0, 10)));
  const chosen = [...chosenDetectors(plan), ...customDetectors(command.settings)];
  if (chosen.length === 0) throw noSuchType(plan.types);
  const run: Run = {
    id: ulid(),
    started: new Date().toISOString(),
    version,
    catalog: { detectors: chosen.length, digest: catalogDigest(chosen) },
    packs: packs.map(({ id, version: packVersion, digest }) => ({ id, version: packVersion, digest })),
    plan: planToJson(plan),
  };
  const sources = await connectAll(plan, command.settings); // a wrong target is told before a run begins
  await disposeAll(sources);
  await store.startRun(run);
  await store.audit({
    at: run.started,
    who: "cli",
    what: "scan.start",
    subject: run.id,
    detail: { targets: plan.targets.length },
  });
  return { run, plan };
}

async function runScan(
  store: FindingStore,
  run: Run,
  plan: Plan,
  command: ScanCommand,
  progress: ScanProgress,
  signal: AbortSignal,
): Promise<void> {
  const custom = customDetectors(command.settings);
  const workers = command.workers ?? availableParallelism();
  const data: ScannerData = {
    key: await loadKey({ directory: command.state }),
    cacheDir: join(cacheFolder(process.env), "automata"),
    types: plan.types,
    disable: plan.disable,
    custom,
  };
  const sources = await connectAll(plan, command.settings);
  const detectors = chosenDetectors(plan);
  await using scanner = createBlockScanner({
    workers,
    scanner: async () => createScanner(scannerOptions(data)),
    spawn: () => spawnScanner(data),
  });
  await using parsers = startParserPool(workers, data);
  try {
    await scan(
      {
        store,
        readers,
        scanner,
        createTally: () => createTally({ detectors, custom }),
        detectors: [...detectors, ...custom],
        parsers,
      },
      {
        run: run.id,
        sources,
        limits: plan.limits,
        budget: plan.budget,
        minScore: plan.minScore,
        ...(plan.sample === undefined ? {} : { sample: plan.sample }),
        ...(await carryFrom(store, run, command)),
        concurrency: Math.max(4, workers * 2),
        signal,
        progress,
      },
    );
  } finally {
    await disposeAll(sources);
  }
}

/** The run whose results may stand in: the last finished one with the same plan, catalogue and version. */
async function carryFrom(
  store: FindingStore,
  run: Run,
  { incremental, rendering, quiet }: ScanCommand,
): Promise<{ carryFrom?: string }> {
  if (!incremental) return {};
  const earlier = (await store.runs()).filter(
    ({ run: other, summary }) => other.id < run.id && (summary?.finished ?? null) !== null,
  );
  const last = earlier
    .toSorted((a, b) => (a.run.id < b.run.id ? 1 : -1))
    .find(({ run: other }) => looksAlike(other, run));
  if (last !== undefined) return { carryFrom: last.run.id };
  if (!quiet) say(message(rendering.language, "scan.all-again"));
  return {};
}

/** Whether two runs look at the same things in the same way, whatever their budgets. */
function looksAlike(one: Run, other: Run): boolean {
  const key = ({ plan, catalog, version: by }: Run): string =>
    JSON.stringify([{ ...plan, budget: null, facts: null, frameworks: null }, catalog.digest, by]);
  return key(one) === key(other);
}

async function finish(
  store: FindingStore,
  run: string,
  plan: Plan,
  command: ScanCommand,
  seconds: number,
): Promise<ScanOutcome> {
  await classifyRun(store, run, plan, customDetectors(command.settings));
  const incomplete = !command.allowIncomplete && (await hasGap(store, run));
  const gateFailed = await failsGate(store, run, command.gate);
  const exit = command.exitZero ? exitCode.done : scanExit(gateFailed, incomplete);
  await store.finishRun(run, { seconds, exit, finished: new Date().toISOString(), pendingReason: "budget_spent" });
  await store.audit({ at: new Date().toISOString(), who: "cli", what: "scan.end", subject: run, detail: { exit } });
  const stored = await store.run(run);
  for (const output of command.outputs) await renderToFile(stored, output, command.rendering);
  if (command.print !== undefined) await renderToStdout(stored, command.print, command.rendering);
  return { run, exit };
}

async function hasGap(store: FindingStore, run: string): Promise<boolean> {
  for await (const row of (await store.run(run)).coverage()) if (leavesGap(row)) return true;
  return false;
}

function noSuchType(types: readonly string[]): AssayError {
  return new AssayError("cli/unknown-type", `No detector finds ${types.join(", ")}.`, {
    subject: "--types",
    next: "assay detectors list",
  });
}
