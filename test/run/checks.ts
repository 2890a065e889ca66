import { readdirSync } from "node:fs";
import { root } from "./root.ts";
import type { Command } from "./command.ts";

/** What is checked without running the code; each counts as one test. */
export const checks: readonly Command[] = [
  { name: "types", words: ["tsc", "-b", ".", ...rooms("packages"), ...rooms("apps"), "test"] },
  { name: "lint", words: ["oxlint", "--type-aware"] },
  { name: "format", words: ["oxfmt", "--check"] },
  { name: "nothing unused", words: ["knip", "--no-config-hints"] },
];

function rooms(floor: string): string[] {
  return readdirSync(new URL(`${floor}/`, root)).map((room) => `${floor}/${room}`);
}
