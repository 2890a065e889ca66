/**
 * `pnpm bench [--quick] [word]...`: measures speed and memory, prints a table and appends it to test/bench/runs. Machines are noisy:
 * compare rows of one run, not runs of two machines.
 */
import { appendFileSync, mkdirSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { suites } from "./suites.ts";
import type { Measured } from "./measured.ts";

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const quick = process.argv.includes("--quick");
const chosen = suites.filter(({ name }) => words.length === 0 || words.includes(name));
const lines = [
  `${new Date().toISOString()}  Node ${process.version}  ${availableParallelism()} × ${cpus()[0]?.model ?? "?"}  ${Math.round(totalmem() / 2 ** 30)} GiB${quick ? "  quick" : ""}`,
];
console.log(lines[0]);
for (const { name, measure } of chosen) {
  const rows = await measure(quick);
  const text = [``, name, ...rows.map(line)];
  console.log(text.join("\n"));
  lines.push(...text);
}
const folder = fileURLToPath(new URL("runs/", import.meta.url));
mkdirSync(folder, { recursive: true });
appendFileSync(`${folder}${new Date().toISOString().slice(0, 10)}.txt`, `${lines.join("\n")}\n\n`);

function line({ what, figure, unit, target }: Measured): string {
  const shown = figure >= 100 ? figure.toFixed(0) : figure.toFixed(2);
  return `  ${what.padEnd(64)} ${shown.padStart(9)} ${unit.padEnd(8)}${target === undefined ? "" : `  ${target}`}`;
}
