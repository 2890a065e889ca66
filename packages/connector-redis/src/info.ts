import type { Json } from "@assay/spec";
import type { Server } from "./server.ts";

/** What a server says of itself. */
export interface Info {
  /** Changes with every start, and with it the meaning of cursors. */
  readonly runId: string;
  readonly cluster: boolean;
  /** Numbers of the databases that hold keys. */
  readonly databases: readonly number[];
  readonly properties: { readonly [key: string]: Json };
}

/** Asks a server what it is; the answer's lines are `name:value` (Redis, INFO). */
export async function readInfo(server: Server): Promise<Info> {
  const text = String(await server.ask(0, server.name, ["INFO"]));
  const lines = new Map(text.split("\r\n").map((line) => [line.slice(0, line.indexOf(":")), line]));
  const value = (name: string): string => lines.get(name)?.slice(name.length + 1) ?? "";
  return {
    runId: value("run_id"),
    cluster: value("cluster_enabled") === "1",
    databases: [...lines.keys()].filter((name) => /^db\d+$/.test(name)).map((name) => Number(name.slice(2))),
    properties: {
      version: value("redis_version"),
      role: value("role"),
      replicas: Number(value("connected_slaves")),
      usedMemory: Number(value("used_memory")),
      evictionPolicy: value("maxmemory_policy"),
      appendOnlyFile: value("aof_enabled") === "1",
      cluster: value("cluster_enabled") === "1",
    },
  };
}
