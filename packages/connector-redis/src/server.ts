import { createClient, RESP_TYPES } from "@redis/client";
import { faultAt } from "./fault.ts";
import type { RedisOptions } from "./options.ts";

/** Times a command is sent again over a connection that broke: each of them only reads. */
const resends = 3;

/** What a server answers to a command: bulk strings come as bytes. */
export type Reply = Buffer | string | number | null | readonly Reply[];

/** A server, with a connection for each database that is read. */
export class Server {
  readonly name: string;
  readonly #options: RedisOptions;
  readonly #clients = new Map<number, Promise<Client>>();

  constructor(options: RedisOptions) {
    this.#options = options;
    const { host, port } = placeOf(options);
    this.name = `redis://${encodeURIComponent(host)}:${port}`;
  }

  /** Sends a command that reads, again where the connection broke. */
  async ask(database: number, subject: string, command: readonly (string | Buffer)[]): Promise<Reply> {
    for (let sent = 1; ; sent++) {
      const client = this.#client(database);
      try {
        return await (await client).sendCommand<Reply>([...command], { typeMapping: bytes });
      } catch (error) {
        const fault = faultAt(subject, error);
        if (fault.reason !== "network" || sent > resends) throw fault;
        if (this.#clients.get(database) === client) await this.#drop(database); // else another command has dropped it
      }
    }
  }

  async close(): Promise<void> {
    for (const database of this.#clients.keys()) await this.#drop(database);
  }

  #client(database: number): Promise<Client> {
    const open = this.#clients.get(database) ?? connect(this.#options, database);
    this.#clients.set(database, open);
    return open;
  }

  async #drop(database: number): Promise<void> {
    const client = this.#clients.get(database);
    this.#clients.delete(database);
    await client?.then(
      (open) => open.destroy(),
      () => undefined, // it never opened: whoever asked has been told
    );
  }
}

const bytes = { [RESP_TYPES.BLOB_STRING]: Buffer };

type Client = ReturnType<typeof makeClient>;

async function connect(options: RedisOptions, database: number): Promise<Client> {
  const client = makeClient(options, database);
  client.on("error", () => undefined); // a connection lost between commands is told by the next command
  await client.connect();
  return client;
}

function makeClient(options: RedisOptions, database: number) {
  const { host, port, username, password, tls } = placeOf(options);
  return createClient({
    RESP: 2,
    disableClientInfo: true, // one command less to be granted
    database,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    socket: {
      host,
      port,
      connectTimeout: 10_000,
      reconnectStrategy: false, // a command that failed is sent again over a connection of its own
      ...(tls ? { tls: true as const, ...(options.ca === undefined ? {} : { ca: options.ca }) } : {}),
    },
  });
}

interface Place {
  readonly host: string;
  readonly port: number;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly tls: boolean;
}

function placeOf({ url, host, port, username, password, tls }: RedisOptions): Place {
  const parts = url === undefined ? undefined : new URL(url);
  const decoded = (text: string | undefined): string | undefined =>
    text === undefined || text === "" ? undefined : decodeURIComponent(text);
  return {
    host: host ?? decoded(parts?.hostname) ?? "127.0.0.1",
    port: port ?? Number(decoded(parts?.port) ?? 6379),
    username: username ?? decoded(parts?.username),
    password: password ?? decoded(parts?.password),
    tls: tls ?? parts?.protocol === "rediss:",
  };
}

/** The database that the options name, if they name one. */
export function databaseOf({ url, database }: RedisOptions): number | undefined {
  if (database !== undefined) return database;
  const path = url === undefined ? "" : new URL(url).pathname.slice(1);
  return /^\d+$/.test(path) ? Number(path) : undefined;
}
