import type { RedisOptions } from "./options.ts";
import type { Reply, Server } from "./server.ts";

/** Keys of one type whose names begin alike: what is read like a table. */
export interface Group {
  readonly database: number;
  /** Type as the server names it: `hash`. */
  readonly type: string;
  /** What the names begin with, its separator included; empty for all that are in no other group. */
  readonly prefix: string;
  readonly keys: number;
  /** Names of hash fields met, most of them or all; none for other types. */
  readonly fields: readonly string[];
  /** Keys of a sample that end by themselves, and what the sample takes in memory. */
  readonly sample: { readonly keys: number; readonly expiring: number; readonly bytes: number };
}

/** Prefixes that get a group of their own: each is read by a pass over the whole database. */
const maxGroups = 32;
/** Prefixes counted before the rest is taken together, so that keys which begin with an id do not fill the memory. */
const maxPrefixes = 10_000;
/** Keys of a group that are looked at closely. */
const sampled = 20;
/** Hash fields that become columns. */
const maxFields = 200;

/** Keys of one group while they are counted. */
class Count {
  keys = 0;
  expiring = 0;
  bytes = 0;
  looked = 0;
  readonly fields = new Set<string>();

  add(other: Count): void {
    this.keys += other.keys;
    this.expiring += other.expiring;
    this.bytes += other.bytes;
    this.looked += other.looked;
    for (const field of other.fields) if (this.fields.size < maxFields) this.fields.add(field);
  }
}

/** What the name of a key begins with, up to and with the first separator; empty when there is none. */
export function prefixOf(key: Buffer, separators: string): string {
  const text = key.toString("latin1"); // one character a byte: names need not be text
  for (let at = 0; at < text.length; at++) if (separators.includes(text[at] ?? "")) return text.slice(0, at + 1);
  return "";
}

/** The groups of a database, in the order of type and prefix. */
export async function findGroups(
  server: Server,
  options: RedisOptions,
  database: number,
  signal: AbortSignal,
): Promise<Group[]> {
  const counts = new Map<string, Count>();
  for await (const keys of scanKeys(server, database, options.count, signal)) {
    const types = await Promise.all(keys.map((key) => server.ask(database, server.name, ["TYPE", key])));
    await Promise.all(keys.map((key, at) => countKey(server, database, options, counts, key, String(types[at]))));
  }
  return merged(counts)
    .map(([name, count]) => groupOf(database, name, count))
    .toSorted((a, b) => (labelOf(a) < labelOf(b) ? -1 : 1));
}

/** Database, type and prefix in one text, as patterns see them. */
export function labelOf({ database, type, prefix }: Group): string {
  return `${database}/${type}/${prefix}*`;
}

/** Every key of a database, a page at a time. */
async function* scanKeys(
  server: Server,
  database: number,
  count: number,
  signal: AbortSignal,
): AsyncGenerator<readonly Buffer[]> {
  let cursor = "0";
  do {
    signal.throwIfAborted();
    const [next, keys] = (await server.ask(database, server.name, [
      "SCAN",
      cursor,
      "COUNT",
      String(count),
    ])) as readonly [Reply, readonly Buffer[]]; // Redis, SCAN: a cursor and the keys
    yield keys;
    cursor = String(next);
  } while (cursor !== "0");
}

async function countKey(
  server: Server,
  database: number,
  { separators }: RedisOptions,
  counts: Map<string, Count>,
  key: Buffer,
  type: string,
): Promise<void> {
  if (type === "none") return; // it ended between two commands
  const own = `${type}/${prefixOf(key, separators)}`;
  const name = counts.has(own) || counts.size < maxPrefixes ? own : `${type}/`;
  const count = counts.get(name) ?? new Count();
  counts.set(name, count);
  count.keys++;
  if (count.looked >= sampled) return;
  count.looked++;
  await look(server, database, key, type, count);
}

/** What a key takes, whether it ends by itself, and which fields it has. What the account may not ask stays unknown. */
async function look(server: Server, database: number, key: Buffer, type: string, count: Count): Promise<void> {
  const ask = (...command: readonly (string | Buffer)[]): Promise<Reply> =>
    server.ask(database, server.name, command).catch(() => null); // an account that may only read is enough
  const [ttl, bytes, fields] = await Promise.all([
    ask("PTTL", key),
    ask("MEMORY", "USAGE", key),
    type === "hash" ? ask("HSCAN", key, "0", "COUNT", "200") : null,
  ]);
  if (typeof ttl === "number" && ttl >= 0) count.expiring++;
  if (typeof bytes === "number") count.bytes += bytes;
  const pairs = (Array.isArray(fields) ? (fields[1] ?? []) : []) as readonly Buffer[];
  for (let at = 0; at < pairs.length && count.fields.size < maxFields; at += 2) count.fields.add(String(pairs[at]));
}

/** The largest groups, and of each type one for the rest. */
function merged(counts: ReadonlyMap<string, Count>): [string, Count][] {
  const order = [...counts].toSorted(([a, x], [b, y]) => y.keys - x.keys || (a < b ? -1 : 1));
  const kept = new Map<string, Count>();
  for (const [name, count] of order) {
    const rest = name.slice(0, name.indexOf("/") + 1);
    if (name !== rest && count.keys > 1 && kept.size < maxGroups) kept.set(name, count);
    else kept.set(rest, joined(kept.get(rest), count));
  }
  return [...kept];
}

function joined(a: Count | undefined, b: Count): Count {
  const both = new Count();
  if (a !== undefined) both.add(a);
  both.add(b);
  return both;
}

function groupOf(database: number, name: string, { keys, looked, expiring, bytes, fields }: Count): Group {
  const slash = name.indexOf("/");
  return {
    database,
    type: name.slice(0, slash),
    prefix: name.slice(slash + 1),
    keys,
    fields: [...fields].toSorted(),
    sample: { keys: looked, expiring, bytes },
  };
}
