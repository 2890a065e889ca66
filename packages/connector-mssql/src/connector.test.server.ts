import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** What the server answers to a statement: rows, an error by its number, or a connection that ends. */
export type Answer =
  | { readonly rows: readonly (readonly (string | Buffer | null)[])[] }
  | { readonly error: number }
  | "end";

/** A server on 127.0.0.1 that speaks TDS as far as a login and statements need it, and answers what it is told to. */
export interface TdsServer extends AsyncDisposable {
  readonly port: number;
  /** Every statement so far. */
  readonly statements: string[];
  /** Answers a statement; what it leaves undefined has no rows. */
  answer: (sql: string) => Answer | undefined;
  /** Number of the error that logins end with, if they do. */
  refuse: number | undefined;
}

/** Starts the server. */
export async function startTdsServer(): Promise<TdsServer> {
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
  const state: TdsServer = {
    port,
    statements: [],
    answer: () => undefined,
    refuse: undefined,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  return state;
}

/** Kinds of messages ([MS-TDS] 2.2.3.1.1). */
const [batchKind, answerKind, loginKind, preloginKind] = [0x01, 0x04, 0x10, 0x12];

/** Packets have eight bytes before them: kind, status (1 ends the message), length ([MS-TDS] 2.2.3.1). */
function serve(socket: Socket, state: TdsServer): void {
  let held = Buffer.alloc(0);
  let message: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= 8 && held.length >= held.readUInt16BE(2)) {
      const packet = held.subarray(0, held.readUInt16BE(2));
      held = held.subarray(packet.length);
      message.push(packet.subarray(8));
      if ((packet[1] ?? 0) % 2 === 0) continue;
      const whole = Buffer.concat(message);
      message = [];
      const tokens = tokensFor(packet[0] ?? 0, whole, state);
      if (tokens === undefined) socket.destroy();
      else send(socket, tokens);
    }
  });
}

function tokensFor(kind: number, message: Buffer, state: TdsServer): Buffer | undefined {
  if (kind === preloginKind) return prelogin();
  if (kind === loginKind)
    return state.refuse === undefined
      ? Buffer.concat([loginAck(), done()])
      : Buffer.concat([error(state.refuse), done(2)]);
  if (kind !== batchKind) return done();
  const sql = message.subarray(message.readUInt32LE(0)).toString("utf16le");
  state.statements.push(sql);
  const answer = state.answer(sql);
  if (answer === "end") return undefined;
  if (answer === undefined) return done();
  if ("error" in answer) return Buffer.concat([error(answer.error), done(2)]);
  return Buffer.concat([columns(answer.rows), ...answer.rows.map(rowToken), done()]);
}

function send(socket: Socket, tokens: Buffer): void {
  for (let at = 0; at < tokens.length; at += 4088) {
    const part = tokens.subarray(at, at + 4088);
    const head = Buffer.from([answerKind ?? 4, at + 4088 >= tokens.length ? 1 : 0, 0, 0, 0, 0, 1, 0]);
    head.writeUInt16BE(part.length + 8, 2);
    socket.write(Buffer.concat([head, part]));
  }
}

/** Version 16, and no encryption ([MS-TDS] 2.2.6.5). */
function prelogin(): Buffer {
  return Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff, 16, 0, 0, 0, 0, 0, 2]);
}

/** [MS-TDS] 2.2.7.14. */
function loginAck(): Buffer {
  const body = Buffer.concat([Buffer.from([1, 0x74, 0, 0, 4]), shortText("made-up"), Buffer.from([16, 0, 0, 0])]);
  return Buffer.concat([Buffer.from([0xad]), u16(body.length), body]);
}

/** [MS-TDS] 2.2.7.6; status 2 says that it failed. */
function done(status = 0): Buffer {
  return Buffer.concat([Buffer.from([0xfd]), u16(status), u16(0), Buffer.alloc(8)]);
}

/** [MS-TDS] 2.2.7.10. */
function error(number: number): Buffer {
  const text = Buffer.from("words of the server", "utf16le");
  const head = Buffer.alloc(6);
  head.writeInt32LE(number, 0);
  head[4] = 1;
  head[5] = 14;
  const body = Buffer.concat([head, u16(text.length / 2), text, shortText(""), shortText(""), Buffer.alloc(4)]);
  return Buffer.concat([Buffer.from([0xaa]), u16(body.length), body]);
}

/** Columns of nvarchar(max), or varbinary(max) where the first row holds bytes ([MS-TDS] 2.2.7.4). */
function columns(rows: readonly (readonly unknown[])[]): Buffer {
  const first = rows[0] ?? [];
  const each = first.map((_, at) => {
    const type = rows.some((row) => Buffer.isBuffer(row[at]))
      ? [0xa5, 0xff, 0xff]
      : [0xe7, 0xff, 0xff, 9, 4, 0xd0, 0, 0x34];
    return Buffer.concat([Buffer.from([0, 0, 0, 0, 1, 0, ...type]), shortText(`c${at}`)]);
  });
  return Buffer.concat([Buffer.from([0x81]), u16(first.length), ...each]);
}

/** Cells in one piece with its length before it ([MS-TDS] 2.2.5.2.3). */
function rowToken(row: readonly (string | Buffer | null)[]): Buffer {
  const cells = row.map((cell) => {
    if (cell === null) return Buffer.alloc(8, 0xff);
    const bytes = typeof cell === "string" ? Buffer.from(cell, "utf16le") : cell;
    const head = Buffer.alloc(8);
    head.writeBigUInt64LE(BigInt(bytes.length));
    const piece = bytes.length === 0 ? [] : [u32(bytes.length), bytes];
    return Buffer.concat([head, ...piece, u32(0)]);
  });
  return Buffer.concat([Buffer.from([0xd1]), ...cells]);
}

/** A text with its number of letters in one byte before it. */
function shortText(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length]), Buffer.from(text, "utf16le")]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
