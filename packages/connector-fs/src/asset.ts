import { lstat, readlink, realpath, stat } from "node:fs/promises";
import type { BigIntStats } from "node:fs";
import type { Asset } from "@assay/spec";
import { reasonOfFault, sentenceOfFault } from "./fault.ts";
import { fileUri } from "./file-uri.ts";
import { fsPath } from "./path-bytes.ts";
import { versionOf } from "./walk.ts";

/** The asset at a path: a regular file to open, or anything else with the reason it is not opened. */
export async function assetAt(root: string, path: string): Promise<Asset> {
  const base = { uri: fileUri(path), name: path.slice(path.lastIndexOf("/") + 1) };
  try {
    const stats = await lstat(fsPath(path), { bigint: true });
    if (stats.isSymbolicLink()) return { ...base, size: 0, unread: await linkReason(root, path) };
    if (!stats.isFile())
      return { ...base, size: 0, unread: { status: "skipped", reason: "special_file", detail: kindOf(stats) } };
    return {
      ...base,
      size: Number(stats.size),
      version: versionOf(stats),
      modified: stats.mtime.toISOString(),
      properties: around(stats),
    };
  } catch (error) {
    return {
      ...base,
      size: null,
      unread: { status: "failed", reason: reasonOfFault(error), detail: sentenceOfFault(error) },
    };
  }
}

/** An asset row for what configuration leaves out. */
export function excludedAt(path: string): Asset {
  return { uri: fileUri(path), name: "", size: null, unread: { status: "skipped", reason: "excluded_by_rule" } };
}

async function linkReason(root: string, path: string): Promise<NonNullable<Asset["unread"]>> {
  try {
    await stat(fsPath(path));
    const target = await realpath(fsPath(path));
    const inside = target === root || target.startsWith(root === "/" ? "/" : `${root}/`);
    if (inside)
      return {
        status: "skipped",
        reason: "symlink_not_followed",
        detail: "Its target lies inside the scanned folder and has a row of its own.",
      };
    return { status: "skipped", reason: "symlink_escape", detail: "Its target lies outside the scanned folder." };
  } catch (error) {
    return brokenLink(path, error);
  }
}

async function brokenLink(path: string, error: unknown): Promise<NonNullable<Asset["unread"]>> {
  const reason = reasonOfFault(error);
  if (reason === "permission_denied") return { status: "failed", reason, detail: "Its target may not be looked at." };
  const target = await readlink(fsPath(path), "buffer").then(
    () => "Its target does not exist.",
    () => "It could not be looked at.",
  );
  return {
    status: "skipped",
    reason: "symlink_dangling",
    detail: reason === "symlink_not_followed" ? "It leads back to itself." : target,
  };
}

function kindOf(stats: BigIntStats): string {
  if (stats.isFIFO()) return "It is a named pipe.";
  if (stats.isSocket()) return "It is a socket.";
  return "It is a device.";
}

function around(stats: BigIntStats): NonNullable<Asset["properties"]> {
  const mode = Number(stats.mode & 0o7777n);
  return {
    mode: mode.toString(8).padStart(4, "0"),
    owner: Number(stats.uid),
    group: Number(stats.gid),
    worldReadable: (mode & 0o004) !== 0,
  };
}
