import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative } from "node:path";

/** A digest of everything the built app depends on: its files, and the versions of the packages it is made with. */
export async function digestOf(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await filesIn(join(root, "web"))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(await readFile(file))
      .update("\0");
  }
  hash.update(JSON.stringify(await versionsOf(root)));
  return hash.digest("hex").slice(0, 16);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name));
  return files.map((file) => join(file.parentPath, file.name)).toSorted();
}

async function versionsOf(root: string): Promise<(readonly [string, string])[]> {
  const { dependencies } = await manifestAt(join(root, "package.json"));
  const names = Object.keys(dependencies ?? {}).filter((name) => !name.startsWith("@assay/"));
  const folders = createRequire(join(root, "package.json")).resolve.paths("x") ?? [];
  return Promise.all(names.map(async (name) => [name, await versionIn(folders, name)] as const));
}

async function versionIn(folders: readonly string[], name: string): Promise<string> {
  for (const folder of folders) {
    const manifest = await manifestAt(join(folder, name, "package.json")).catch(notThere);
    if (manifest !== undefined) return manifest.version ?? "";
  }
  return "";
}

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function manifestAt(path: string): Promise<Manifest> {
  return JSON.parse(await readFile(path, "utf8")) as Manifest; // npm's own format
}

function notThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
}
