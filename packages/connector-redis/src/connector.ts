import type { Asset, Connector, Source } from "@assay/spec";
import picomatch from "picomatch";
import { findGroups, labelOf } from "./groups.ts";
import type { Group } from "./groups.ts";
import { readInfo } from "./info.ts";
import type { Info } from "./info.ts";
import { redisOptions } from "./options.ts";
import type { RedisOptions } from "./options.ts";
import { openRows } from "./rows.ts";
import { databaseOf, Server } from "./server.ts";
import { valueTypes } from "./values.ts";

/** Redis servers, and those that speak like them. */
export const redis: Connector<RedisOptions> = {
  type: "redis",
  options: redisOptions,
  connect: async (options) => connect(redisOptions.parse(options)),
};

/** What only this connector understands of an asset. */
interface Handle {
  readonly group: Group;
  readonly elsewhere: readonly string[];
}

async function connect(options: RedisOptions): Promise<Source> {
  const server = new Server(options);
  const info = await readInfo(server);
  return {
    name: server.name,
    properties: info.properties,
    async check() {
      for (const database of databasesOf(options, info)) await server.ask(database, server.name, ["SCAN", "0"]);
    },
    list: ({ after, signal }) => listAssets(server, options, info, after, signal),
    async open(asset) {
      const { group, elsewhere } = JSON.parse(asset.handle ?? "{}") as Handle;
      return openRows({ server, options, uri: asset.uri, group, elsewhere, runId: info.runId });
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

function databasesOf(options: RedisOptions, { databases }: Info): readonly number[] {
  const only = databaseOf(options);
  return only === undefined ? databases : [only];
}

async function* listAssets(
  server: Server,
  options: RedisOptions,
  info: Info,
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Asset> {
  signal.throwIfAborted();
  if (info.cluster && !options.clusterNode && after === undefined) yield otherNodes(server.name);
  const [, last = "-1"] = after?.slice(server.name.length).split("/") ?? [];
  for (const database of databasesOf(options, info)) {
    if (database < Number(last)) continue;
    const groups = await findGroups(server, options, database, signal);
    for (const group of groups) {
      const elsewhere = groups.filter(({ type, prefix }) => type === group.type && prefix !== "");
      const asset = assetOf(
        server.name,
        options,
        group,
        elsewhere.map(({ prefix }) => prefix),
      );
      if (database > Number(last) || after === undefined || asset.uri > after) yield asset;
    }
  }
}

function assetOf(server: string, options: RedisOptions, group: Group, elsewhere: readonly string[]): Asset {
  const { database, type, prefix, keys, sample } = group;
  const handle: Handle = { group, elsewhere: prefix === "" ? elsewhere : [] };
  const unread = whyUnread(options, group);
  return {
    uri: `${server}/${database}/${encodeURIComponent(type)}/${encodeURIComponent(prefix)}*`,
    name: "",
    size: sample.bytes === 0 ? null : Math.round((sample.bytes / sample.keys) * keys),
    rows: keys,
    handle: JSON.stringify(handle),
    properties: {
      type,
      keys,
      keysSampled: sample.keys,
      keysSampledThatExpire: sample.expiring,
      bytesSampled: sample.bytes,
    },
    ...(unread === undefined ? {} : { unread }),
  };
}

function whyUnread({ include, exclude }: RedisOptions, group: Group): Asset["unread"] {
  const label = labelOf(group);
  const named = include.length === 0 || picomatch.isMatch(label, include, { dot: true });
  if (!named || (exclude.length > 0 && picomatch.isMatch(label, exclude, { dot: true })))
    return { status: "skipped", reason: "excluded_by_rule" };
  if (valueTypes[group.type] !== undefined) return undefined;
  return { status: "failed", reason: "unsupported_format", detail: "The type comes from a module that is not known." };
}

/** What one node of a cluster does not hold. */
function otherNodes(server: string): Asset {
  return {
    uri: `${server}/-1/cluster`,
    name: "",
    size: null,
    unread: {
      status: "failed",
      reason: "source_unavailable",
      detail: "It is one node of a cluster: make each master a source, and set clusterNode.",
    },
  };
}
