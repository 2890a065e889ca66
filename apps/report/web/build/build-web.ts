import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { AssayError } from "@assay/spec";
import { digestOf } from "./digest.ts";

/** What the builder tells while it works. */
export interface BuildWebOptions {
  /** A line for people, such as `Building the web app…`. Not called where there is nothing to build. */
  readonly onProgress?: (line: string) => void;
}

/**
 * The folder of the built web app. In a checkout it is built when its sources have changed since the last time, in a folder
 * named by their digest, so that two builds at once cannot spoil each other; an installed package brings it along.
 */
export async function buildWeb({ onProgress = () => undefined }: BuildWebOptions = {}): Promise<string> {
  const root = packageRoot();
  const out = join(root, "dist-web");
  if (!existsSync(join(root, "web", "index.html"))) return shipped(out);
  const folder = join(out, await digestOf(root));
  if (existsSync(join(folder, "index.html"))) return folder;
  onProgress("Building the web app, once…");
  const began = performance.now();
  const fresh = join(out, `.building-${process.pid}-${Math.trunc(began)}`);
  await mkdir(out, { recursive: true });
  await buildInto(join(root, "web"), fresh);
  await settle(fresh, folder);
  await removeOthers(out, folder);
  onProgress(`Built the web app in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  return folder;
}

// Loaded only to build: the second start does without the bundler.
async function buildInto(root: string, outDir: string): Promise<void> {
  const [{ build }, { viteConfig }] = await Promise.all([import("vite"), import("./vite-config.ts")]);
  try {
    await build(viteConfig(root, outDir));
  } catch (cause) {
    await rm(outDir, { recursive: true, force: true });
    throw new AssayError("report/web-not-built", "The web app could not be built.", {
      subject: root,
      next: "Run `pnpm --filter @assay/report build:web` to see why.",
      cause,
    });
  }
}

// Whoever comes second finds the same files there.
async function settle(fresh: string, folder: string): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (!existsSync(join(folder, "index.html"))) throw error;
    await rm(fresh, { recursive: true, force: true });
  }
}

async function removeOthers(out: string, folder: string): Promise<void> {
  const names = await readdir(out);
  const others = names.filter((name) => /^[0-9a-f]{16}$/.test(name) && join(out, name) !== folder);
  await Promise.all(others.map((name) => rm(join(out, name), { recursive: true, force: true })));
}

async function shipped(out: string): Promise<string> {
  const [name] = existsSync(out) ? await readdir(out) : [];
  if (name !== undefined) return join(out, name);
  throw new AssayError("report/web-missing", "The web app is not in this package.", { subject: out });
}

function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
