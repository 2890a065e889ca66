import { join } from "node:path";
import type { Command } from "commander";
import type { Exporter, ExportOptions } from "@assay/spec";
import { chooseLanguage } from "../language.ts";
import type { Output } from "../render.ts";
import { cacheFolder, stateFolder } from "../state.ts";

/** What options that many commands share come in as. */
export interface CommonFlags {
  readonly state?: string;
  readonly lang?: string;
  readonly color?: "auto" | "always" | "never";
  readonly format?: string;
  readonly output: readonly string[];
}

/** Collects a repeatable or comma-separated option. */
export function collect(value: string, previous: readonly string[]): string[] {
  return [
    ...previous,
    ...value
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ];
}

/** Collects a repeatable option whose value may hold commas. */
export function collectWhole(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

/** Adds `--state` and `--lang`. */
export function addCommon(command: Command): Command {
  return command
    .option("--state <dir>", "folder that keeps runs (default: $XDG_STATE_HOME/assay)")
    .option("--lang <language>", "language of tables, reports and messages: en or zh-Hans");
}

/** Adds `--format` and `--output`. */
export function addRendering(command: Command): Command {
  return command
    .option(
      "--format <format>",
      "what to print on stdout: table, json, jsonl, csv, html, sarif (default: table on a terminal, jsonl in a pipe)",
    )
    .option("--output <format=file>", "also write a file, repeatable: --output html=report.html", collectWhole, [])
    .option("--color <when>", "auto, always or never (default: auto; NO_COLOR is obeyed)");
}

/** The state folder of a command. */
export function stateOf({ state }: CommonFlags): string {
  return stateFolder(state, process.env);
}

/** The folder of compiled automata. */
export function automataFolder(): string {
  return join(cacheFolder(process.env), "automata");
}

/** How to render, from flags, environment and terminal. */
export function renderingOf({ lang, color }: CommonFlags): ExportOptions {
  return {
    language: chooseLanguage(lang, process.env),
    width: process.stdout.columns ?? (Number(process.env["COLUMNS"]) || 120),
    colour: color === "always" || (color !== "never" && wantsColour()),
  };
}

function wantsColour(): boolean {
  if (process.env["FORCE_COLOR"] !== undefined && process.env["FORCE_COLOR"] !== "0") return true;
  return process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
}

/** The exporters a command prints and writes with; loaded here so that a wrong name is told before any work. */
export async function exportersOf(
  flags: CommonFlags,
  fallback?: string,
): Promise<{ print: Exporter | undefined; outputs: Output[] }> {
  const { exporterOf, parseOutput } = await import("../render.ts");
  const format = flags.format ?? fallback ?? (process.stdout.isTTY ? "table" : "jsonl");
  return { print: exporterOf(format), outputs: flags.output.map(parseOutput) };
}
