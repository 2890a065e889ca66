import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Automaton } from "./automaton.ts";

const hashBytes = 32;

/** Where the compiled automaton of a digest is kept. */
export function cachePath(directory: string, digest: string): string {
  return join(directory, `automaton-${digest.replace(/^sha256:/, "").slice(0, 32)}.bin`);
}

/** The automaton kept under a digest; null where there is none, it is damaged, or the folder may not be read: it is then compiled. */
export async function readAutomaton(directory: string, digest: string): Promise<Automaton | null> {
  let kept: Buffer;
  try {
    kept = await readFile(cachePath(directory, digest));
  } catch {
    return null; // a cache that cannot be read costs time, nothing else
  }
  const body = kept.subarray(hashBytes);
  if (!sha256(body).equals(kept.subarray(0, hashBytes))) return null;
  return deserialize(body) as Automaton; // its hash says that it is what was written
}

/** Keeps an automaton, whole or not at all; resolves false where the folder does not take it, which costs time next time and nothing else. */
export async function writeAutomaton(directory: string, digest: string, automaton: Automaton): Promise<boolean> {
  const body = serialize(automaton);
  const path = cachePath(directory, digest);
  const draft = `${path}.${process.pid}.${performance.now()}`;
  try {
    await mkdir(directory, { recursive: true });
    await writeFile(draft, Buffer.concat([sha256(body), body]), { flag: "wx" });
    await rename(draft, path);
    return true;
  } catch {
    await removeDraft(draft);
    return false;
  }
}

async function removeDraft(draft: string): Promise<void> {
  try {
    await rm(draft, { force: true });
  } catch {
    return; // where the folder takes nothing there is no draft either
  }
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
