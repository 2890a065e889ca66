import { access, constants, realpath, stat } from "node:fs/promises";
import type { Asset, Connector, ListQuery, Source } from "@assay/spec";
import { AssayError } from "@assay/spec";
import { assetAt, excludedAt } from "./asset.ts";
import { openFile } from "./content.ts";
import { faultAt } from "./fault.ts";
import { fileUri, pathOfUri } from "./file-uri.ts";
import { fsOptions } from "./options.ts";
import type { FsOptions } from "./options.ts";
import { compareWalk } from "./order.ts";
import { fsPath, pathFromBytes } from "./path-bytes.ts";
import { scopeOf } from "./scope.ts";
import { walk } from "./walk.ts";
import type { Met } from "./walk.ts";

/** Assets whose state is asked from the system at once. */
const statsAtOnce = 32;

/** Folders and files. */
export const fs: Connector<FsOptions> = {
  type: "file",
  options: fsOptions,
  async connect(options) {
    const root = await rootOf(options.path);
    const file = (await stat(fsPath(root))).isFile();
    return file ? fileSource(root) : folderSource(root, options);
  },
};

async function rootOf(path: string): Promise<string> {
  const given = path.startsWith("file:") ? pathOfUri(path) : path;
  try {
    return pathFromBytes(await realpath(fsPath(given), "buffer"));
  } catch (error) {
    const fault = faultAt(given, error);
    throw new AssayError("fs/no-target", `There is nothing to scan at ${given}: ${fault.message}`, {
      subject: given,
      next: "Check the path, or quote it if it has spaces.",
      cause: error,
    });
  }
}

function source(root: string, list: Source["list"]): Source {
  return {
    name: fileUri(root),
    list,
    async check() {
      await access(fsPath(root), constants.R_OK).catch((error: unknown) => {
        throw faultAt(fileUri(root), error);
      });
    },
    open: (asset) => openFile(asset.uri, pathOfUri(asset.uri)),
    async [Symbol.asyncDispose]() {},
  };
}

function fileSource(root: string): Source {
  return source(root, async function* list({ after }) {
    const asset = await assetAt(root.slice(0, root.lastIndexOf("/")) || "/", root);
    if (after !== asset.uri) yield asset;
  });
}

function folderSource(root: string, { include, exclude }: FsOptions): Source {
  const prefix = root === "/" ? "/" : `${root}/`;
  return source(root, async function* list({ after, signal }: ListQuery) {
    const from = after === undefined ? undefined : pathOfUri(after).slice(prefix.length);
    let waiting: Promise<Asset>[] = [];
    for await (const met of walk(root, scopeOf(root, include, exclude))) {
      signal.throwIfAborted();
      if (from !== undefined && !comesAfter(met, from)) continue;
      waiting.push(assetOf(root, prefix, met));
      if (waiting.length < statsAtOnce) continue;
      yield* await Promise.all(waiting);
      waiting = [];
    }
    yield* await Promise.all(waiting);
  });
}

/** Folders that were passed over are told again on a resumed listing: the ledger keeps one row. */
function comesAfter(met: Met, from: string): boolean {
  return met.path.endsWith("/") || compareWalk(met.path, from) > 0;
}

async function assetOf(root: string, prefix: string, met: Met): Promise<Asset> {
  const path = `${prefix}${met.path === "/" ? "" : met.path}`;
  if (met.kind === "excluded") return excludedAt(path);
  if (met.kind === "entry") return assetAt(root, path);
  const { reason = "read_error", message } = met.error;
  return { uri: fileUri(path), name: "", size: null, unread: { status: "failed", reason, detail: message } };
}
