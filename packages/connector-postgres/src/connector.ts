import type { Asset, Connector, Source } from "@assay/spec";
import { assetsOf } from "./asset.ts";
import type { Handle } from "./asset.ts";
import { openPool, query, sourceUri } from "./connection.ts";
import { postgresOptions } from "./options.ts";
import type { PostgresOptions } from "./options.ts";
import { Pace } from "./pace.ts";
import { openRows } from "./rows.ts";
import { readTables } from "./tables.ts";

/** PostgreSQL databases. */
export const postgres: Connector<PostgresOptions> = {
  type: "postgres",
  options: postgresOptions,
  connect: async (options) => connect(postgresOptions.parse(options)),
};

async function connect(options: PostgresOptions): Promise<Source> {
  const pool = openPool(options);
  pool.on("error", () => undefined); // an idle connection that is lost is replaced when the next one is asked for
  const name = sourceUri(options);
  const pace = new Pace(options);
  const properties = await around(pool, name);
  return {
    name,
    properties,
    async check() {
      await query(pool, name, "select 1");
      await readTables(pool, name);
    },
    async *list({ after, signal }) {
      let reached = after === undefined;
      const tables = await readTables(pool, name);
      const known = tables.some((table) => [...assetsOf(name, table, options)].some(({ uri }) => uri === after));
      for (const asset of tables.flatMap((table) => [...assetsOf(name, table, options)])) {
        signal.throwIfAborted();
        if (reached || (!known && asset.uri > (after ?? ""))) yield asset;
        reached ||= asset.uri === after;
      }
    },
    open: (asset: Asset) =>
      openRows({ pool, pace, uri: asset.uri, handle: JSON.parse(asset.handle ?? "{}") as Handle }),
    [Symbol.asyncDispose]: () => pool.end(),
  };
}

async function around(pool: ReturnType<typeof openPool>, name: string): Promise<NonNullable<Source["properties"]>> {
  const [row] = await query<{
    readonly version: string;
    readonly encoding: string;
    readonly recovery: boolean;
    readonly ssl: boolean | null;
  }>(
    pool,
    name,
    `select current_setting('server_version') as version, current_setting('server_encoding') as encoding, pg_is_in_recovery() as recovery,
       (select ssl from pg_stat_ssl where pid = pg_backend_pid()) as ssl`,
  );
  return {
    version: row?.version ?? null,
    encoding: row?.encoding ?? null,
    replica: row?.recovery ?? null,
    encryptedConnection: row?.ssl ?? null,
  };
}
