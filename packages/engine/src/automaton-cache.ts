import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { AssayError } from "@assay/spec";
import type { Automaton } from "./automaton.ts";

const hashBytes = 32;

/** Where the compiled automaton of a digest is kept. */
export function cachePath(directory: string, digest: string): string {
  return join(directory, `automaton-${digest.replace(/^sha256:/, "").slice(0, 32)}.bin`);
}

/** The automaton kept under a digest; null where there is none, or what is there is damaged. */
export async function readAutomaton(directory: string, digest: string): Promise<Automaton | null> {
  let kept: Buffer;
  try {
    kept = await readFile(cachePath(directory, digest));
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw new AssayError("engine/cache", "The folder for compiled detectors cannot be read.", {
      subject: directory,
      cause,
    });
  }
  const body = kept.subarray(hashBytes);
  if (!sha256(body).equals(kept.subarray(0, hashBytes))) return null;
  return deserialize(body) as Automaton; // its hash says that it is what was written
}

/** Keeps an automaton, whole or not at all. */
export async function writeAutomaton(directory: string, digest: string, automaton: Automaton): Promise<void> {
  const body = serialize(automaton);
  const path = cachePath(directory, digest);
  const draft = `${path}.${process.pid}.${performance.now()}`;
  try {
    await mkdir(directory, { recursive: true });
    await writeFile(draft, Buffer.concat([sha256(body), body]), { flag: "wx" });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new AssayError("engine/cache", "The compiled detectors cannot be kept.", {
      subject: directory,
      next: "free space, or choose another `--state` folder",
      cause,
    });
  }
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
