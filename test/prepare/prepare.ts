import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { needs, type Need } from "./needs.ts";

/**
 * Installs what tests need and npm cannot bring, where that can be done: on Debian, as root, and only what is missing.
 * Elsewhere it says what is missing and how to get it, and the tests that need it fail.
 */
export function prepare(): void {
  const missing = needs.filter((need) => !need.paths.some((path) => existsSync(path)));
  if (missing.length === 0) return;
  for (const need of missing) console.log(`Not on this machine: ${need.apt} (${need.reason}).`);
  if (canInstall()) install(missing);
  else console.log(`Get it with: sudo apt-get install ${packages(missing).join(" ")}`);
}

function canInstall(): boolean {
  return existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
}

function install(missing: readonly Need[]): void {
  apt(["update"]);
  apt(["install", "--yes", "--no-install-recommends", ...packages(missing)]);
}

function packages(missing: readonly Need[]): string[] {
  return missing.map((need) => need.apt);
}

function apt(words: readonly string[]): void {
  const quiet = ["-qq", "-o", "DPkg::Lock::Timeout=300"];
  console.log(`apt-get ${words.join(" ")}`);
  const { status, error } = spawnSync("apt-get", [...quiet, ...words], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (error !== undefined) throw error;
  if (status !== 0) console.log(`apt-get ended with ${status}; the tests that need it will fail.`);
}
