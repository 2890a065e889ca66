import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { BSON } from "mongodb";
import type { Document } from "mongodb";

/** What the server holds: documents in the order of their ids, by database and collection. */
export type Holdings = Record<string, Record<string, readonly Document[]>>;

/** An answer that the server is told to give instead of its own: an error, or none and a connection that ends. */
export interface Fault {
  readonly command: string;
  times: number;
  /** Commands of that name to answer first. */
  after?: number;
  readonly code?: number;
}

/** A server on 127.0.0.1 that speaks the MongoDB wire protocol as far as reading needs it. */
export interface WireServer extends AsyncDisposable {
  readonly url: string;
  readonly holdings: Holdings;
  readonly faults: Fault[];
  /** Every command so far, without the driver's own housekeeping. */
  readonly commands: Document[];
}

interface Cursor {
  readonly namespace: string;
  readonly left: Document[];
}

/** Starts the server with what it holds. */
export async function startWireServer(holdings: Holdings): Promise<WireServer> {
  const state = { holdings, faults: [] as Fault[], commands: [] as Document[], cursors: new Map<number, Cursor>() };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined); // a client that goes away
    serve(socket, state);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // a TCP server that listens
  return {
    ...state,
    url: `mongodb://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

interface State {
  readonly holdings: Holdings;
  readonly faults: Fault[];
  readonly commands: Document[];
  readonly cursors: Map<number, Cursor>;
}

/** Messages of a connection: a length of four bytes that counts itself, then the rest (MongoDB wire protocol, "Standard message header"). */
function serve(socket: Socket, state: State): void {
  let held = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= 4 && held.length >= held.readInt32LE(0)) {
      const size = held.readInt32LE(0);
      take(socket, held.subarray(0, size), state);
      held = held.subarray(size);
    }
  });
}

const [opReply, opQuery, opMessage] = [1, 2004, 2013];

function take(socket: Socket, message: Buffer, state: State): void {
  const [id, kind] = [message.readInt32LE(4), message.readInt32LE(12)];
  const at = kind === opQuery ? message.indexOf(0, 20) + 9 : 21; // flags, name, skip, limit; or flags and kind of section
  const command = BSON.deserialize(message.subarray(at, at + message.readInt32LE(at)));
  const answer = answerTo(command, state);
  if (answer === undefined) {
    socket.destroy();
    return;
  }
  const body = Buffer.from(BSON.serialize(answer));
  const before = kind === opQuery ? Buffer.alloc(20) : Buffer.alloc(5);
  if (kind === opQuery) before.writeInt32LE(1, 16); // one document
  const header = Buffer.alloc(16);
  header.writeInt32LE(16 + before.length + body.length, 0);
  header.writeInt32LE(id, 8);
  header.writeInt32LE(kind === opQuery ? (opReply ?? 0) : (opMessage ?? 0), 12);
  socket.write(Buffer.concat([header, before, body]));
}

function answerTo(command: Document, state: State): Document | undefined {
  const name = Object.keys(command)[0] ?? "";
  if (!["hello", "ismaster", "isMaster", "endSessions"].includes(name)) state.commands.push(command);
  const fault = state.faults.find((each) => each.command === name && each.times > 0);
  if (fault !== undefined && (fault.after ?? 0) > 0) fault.after = (fault.after ?? 0) - 1;
  else if (fault !== undefined) {
    fault.times--;
    return fault.code === undefined ? undefined : { ok: 0, code: fault.code, errmsg: "words of the server" };
  }
  return answers[name]?.(command, state) ?? { ok: 1 };
}

const hello = (): Document => ({
  ok: 1,
  isWritablePrimary: true,
  ismaster: true,
  helloOk: true,
  maxBsonObjectSize: 16 << 20,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  minWireVersion: 0,
  maxWireVersion: 21,
});

const answers: Readonly<Record<string, (command: Document, state: State) => Document>> = {
  hello,
  ismaster: hello,
  isMaster: hello,
  buildInfo: () => ({ ok: 1, version: "7.0.0" }),
  listDatabases: (_, { holdings }) => ({
    ok: 1,
    databases: [...Object.keys(holdings), "admin", "local"].map((name) => ({ name })),
  }),
  listCollections: (command, { holdings }) => {
    const database = String(command["$db"]);
    const only = (command["filter"] as Document | undefined)?.["name"] as string | undefined;
    const names = Object.keys(holdings[database] ?? {}).filter((name) => only === undefined || name === only);
    const firstBatch = names.map((name) => describe(name, holdings[database]?.[name] ?? []));
    return { ok: 1, cursor: { id: BSON.Long.ZERO, ns: `${database}.$cmd.listCollections`, firstBatch } };
  },
  aggregate: (command, { holdings }) => {
    const [database, name] = [String(command["$db"]), String(command["aggregate"])];
    const documents = holdings[database]?.[name] ?? [];
    const firstBatch = [{ count: documents.length, storageStats: { size: BSON.serialize({ documents }).length } }];
    return { ok: 1, cursor: { id: BSON.Long.ZERO, ns: `${database}.${name}`, firstBatch } };
  },
  find: (command, state) => {
    const [database, name] = [String(command["$db"]), String(command["find"])];
    const all = state.holdings[database]?.[name] ?? [];
    const from = (command["min"] as Document | undefined)?.["_id"] as unknown;
    const start = from === undefined ? 0 : all.findIndex(({ _id }) => sortsFrom(_id, from));
    const left = start < 0 ? [] : all.slice(start);
    const limit = Number(command["limit"] ?? 0);
    return batch(state, `${database}.${name}`, limit > 0 ? left.slice(0, limit) : left, command, "firstBatch");
  },
  getMore: (command, state) => {
    const cursor = state.cursors.get(Number(command["getMore"]));
    state.cursors.delete(Number(command["getMore"]));
    if (cursor === undefined) return { ok: 0, code: 43, errmsg: "cursor not found" };
    return batch(state, cursor.namespace, cursor.left, command, "nextBatch");
  },
};

/** Views are told by their names, and the id of a collection by what it holds. */
function describe(name: string, documents: readonly Document[]): Document {
  const type = name.startsWith("view") ? "view" : "collection";
  const uuid = new BSON.Binary(Buffer.from(`${name}${documents.length}`.padEnd(16, ".").slice(-16)), 4);
  return { name, type, options: {}, info: { readOnly: false, ...(type === "view" ? {} : { uuid }) } };
}

function sortsFrom(id: unknown, from: unknown): boolean {
  return BSON.EJSON.stringify({ id }) === BSON.EJSON.stringify({ id: from });
}

let cursors = 0;

function batch(
  { cursors: open }: State,
  ns: string,
  left: readonly Document[],
  command: Document,
  field: string,
): Document {
  const size = Number(command["batchSize"] ?? 101);
  const rest = left.slice(size);
  const id = rest.length === 0 || command["singleBatch"] === true ? 0 : ++cursors;
  if (id > 0) open.set(id, { namespace: ns, left: rest });
  return { ok: 1, cursor: { id: BSON.Long.fromNumber(id), ns, [field]: left.slice(0, size) } };
}
