import { styleText } from "node:util";
import type { ScanProgress } from "@assay/scan";
import type { Language } from "@assay/spec";
import { displayUri } from "@assay/spec";
import { message } from "./message.ts";
import { safe } from "./say.ts";

/** Draws progress on stderr until closed. */
export interface ProgressDisplay {
  close(): void;
}

const barWidth = 28;

/** A live display on a terminal; in a log or CI one line every ten seconds; nothing when quiet. */
export function showProgress(
  progress: ScanProgress,
  options: { readonly language: Language; readonly quiet: boolean; readonly json: boolean },
): ProgressDisplay {
  if (options.quiet) return { close: () => {} };
  const live = process.stderr.isTTY && process.env["CI"] === undefined && process.env["TERM"] !== "dumb";
  const started = performance.now();
  if (live) return liveDisplay(progress, options.language, started);
  const timer = setInterval(() => process.stderr.write(`${logLine(progress, started, options.json)}\n`), 10_000);
  timer.unref();
  return { close: () => clearInterval(timer) };
}

function liveDisplay(progress: ScanProgress, language: Language, started: number): ProgressDisplay {
  let drawn = 0;
  const clear = (): void => {
    if (drawn > 0) process.stderr.write(`\u001b[${drawn}A\u001b[0J`);
    drawn = 0;
  };
  const timer = setInterval(() => {
    const lines = liveLines(progress, language, started, process.stderr.columns || 80);
    clear();
    process.stderr.write(`${lines.join("\n")}\n`);
    drawn = lines.length;
  }, 120);
  timer.unref();
  return {
    close() {
      clearInterval(timer);
      clear();
    },
  };
}

/** The two lines of the live display, no wider than the terminal. */
export function liveLines(progress: ScanProgress, language: Language, started: number, columns: number): string[] {
  const seconds = (performance.now() - started) / 1000;
  const share = shareDone(progress);
  const rate = progress.bytesDone / Math.max(seconds, 0.1);
  const bar =
    share === undefined
      ? message(language, "progress.listing", { assets: progress.assetsListed })
      : `${drawBar(share)} ${Math.floor(share * 100)} %`;
  const eta =
    share === undefined || share <= 0.01 || share >= 1
      ? ""
      : ` · ${message(language, "progress.left", { seconds: Math.ceil((seconds / share) * (1 - share)) })}`;
  const numbers = message(language, "progress.numbers", {
    done: progress.assetsDone,
    listed: progress.assetsListed,
    findings: progress.findings,
    notRead: progress.notRead,
  });
  const first = `${bar}  ${formatBytes(rate)}/s${eta} · ${numbers}`;
  const name = safe(displayUri(progress.current)).replaceAll("\n", " ");
  return [cut(first, columns - 1), styleText("dim", cut(`  ${name}`, columns - 1), { stream: process.stderr })];
}

/** One line for logs: `level=info msg=progress pct=70 …`, or the same as JSON. */
export function logLine(progress: ScanProgress, started: number, json: boolean): string {
  const seconds = (performance.now() - started) / 1000;
  const share = shareDone(progress);
  const fields = {
    level: "info",
    msg: "progress",
    pct: share === undefined ? "listing" : Math.floor(share * 100),
    read: formatBytes(progress.bytesDone).replace(" ", ""),
    rate: `${formatBytes(progress.bytesDone / Math.max(seconds, 0.1)).replace(" ", "")}ps`,
    assets: progress.assetsDone,
    found: progress.findings,
    unread: progress.notRead,
  };
  if (json) return JSON.stringify(fields);
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");
}

/** Bytes done over bytes listed; undefined while the total is still being counted. */
function shareDone({
  listingComplete,
  bytesDone,
  bytesListed,
  assetsDone,
  assetsListed,
}: ScanProgress): number | undefined {
  if (!listingComplete) return undefined;
  if (bytesListed > 0) return Math.min(1, bytesDone / bytesListed);
  return assetsListed === 0 ? 1 : assetsDone / assetsListed;
}

function drawBar(share: number): string {
  const full = Math.round(share * barWidth);
  return `[${"█".repeat(full)}${"░".repeat(barWidth - full)}]`;
}

function cut(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}…`;
}

/** Bytes for people: `142 MB`. */
export function formatBytes(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB", "PB"];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value >= 100 || power === 0 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
