import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A store on 127.0.0.1 that speaks the part of the Google Cloud Storage JSON API that reading and seeding need, in memory. */
export interface GcsServer extends AsyncDisposable {
  readonly endpoint: string;
  /** Every request so far: method, path and range. */
  readonly requests: readonly GcsRequest[];
  /** Answers the next requests whose path contains `path` with an error. */
  fail(fault: GcsFault): void;
  /** Cuts every body after so many bytes; `undefined` ends that. */
  cutBodies(bytes: number | undefined): void;
}

/** A request as the store saw it. */
export interface GcsRequest {
  readonly method: string;
  readonly path: string;
  readonly range: string | undefined;
}

/** An error that the store is told to give. */
export interface GcsFault {
  readonly path: string;
  readonly times: number;
  readonly status: number;
  /** The reason in the error's body: `rateLimitExceeded`. */
  readonly reason: string;
}

interface Stored {
  readonly metadata: Record<string, unknown> & { readonly name: string; readonly generation: string };
  readonly body: Buffer;
  /** Whether a newer generation, or nothing, has taken its place. */
  noncurrent: boolean;
}

interface Upload {
  readonly bucket: string;
  readonly metadata: Record<string, unknown>;
  readonly chunks: Buffer[];
}

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly body: Buffer;
}

interface Bucket {
  readonly metadata: Record<string, unknown>;
  readonly objects: Map<string, Stored[]>;
}

/** Starts the store; pages of a listing hold `pageSize` objects. */
export async function startGcs(pageSize = 1000): Promise<GcsServer> {
  const store = new Store(pageSize);
  const server = createServer((request, response) => void store.answer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // a TCP server that listens
  store.endpoint = `http://127.0.0.1:${port}`;
  return {
    endpoint: store.endpoint,
    requests: store.requests,
    fail: (fault) => void store.faults.push({ ...fault }),
    cutBodies: (bytes) => void (store.cut = bytes),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

class Refusal extends Error {
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string) {
    super(reason);
    this.status = status;
    this.reason = reason;
  }
}

class Store {
  endpoint = "";
  cut: number | undefined;
  readonly requests: GcsRequest[] = [];
  readonly faults: { path: string; times: number; status: number; reason: string }[] = [];
  readonly #pageSize: number;
  readonly #buckets = new Map<string, Bucket>();
  readonly #uploads = new Map<string, Upload>();
  #generation = 1_700_000_000_000_000;

  constructor(pageSize: number) {
    this.#pageSize = pageSize;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    const url = new URL(request.url ?? "/", this.endpoint);
    this.requests.push({ method: request.method ?? "", path: request.url ?? "", range: request.headers.range });
    try {
      this.#failIfTold(request.url ?? "");
      this.#route({ request, response, url, body });
    } catch (error) {
      const { status, reason } = error instanceof Refusal ? error : new Refusal(500, "internalError");
      json(response, status, { error: { code: status, message: reason, errors: [{ reason, message: reason }] } });
    }
  }

  #failIfTold(path: string): void {
    const fault = this.faults.find((each) => each.times > 0 && path.includes(each.path));
    if (fault === undefined) return;
    fault.times--;
    throw new Refusal(fault.status, fault.reason);
  }

  #route(call: Call): void {
    const parts = call.url.pathname.split("/").slice(1).map(decodeURIComponent);
    const upload = parts[0] === "upload";
    const [, , , name, room, object] = upload ? parts.slice(1) : ["", ...parts].slice(1);
    const method = call.request.method ?? "";
    if (upload) this.#upload(call, name ?? "");
    else if (name === undefined && method === "POST") this.#createBucket(call);
    else if (room === undefined) this.#bucketItself(call, name ?? "");
    else if (room === "iam") json(call.response, 200, this.#policy(name ?? ""));
    else if (object === undefined) this.#list(call, name ?? "");
    else if (method === "DELETE") this.#delete(call, name ?? "", object);
    else this.#object(call, name ?? "", object);
  }

  #bucket(name: string): Bucket {
    const bucket = this.#buckets.get(name);
    if (bucket === undefined) throw new Refusal(404, "notFound");
    return bucket;
  }

  #createBucket({ response, body }: Call): void {
    const metadata: Record<string, unknown> = { location: "EU", locationType: "multi-region", ...parse(body) };
    this.#buckets.set(String(metadata["name"]), { metadata, objects: new Map() });
    json(response, 200, metadata);
  }

  #bucketItself({ request, response, body }: Call, name: string): void {
    const { metadata } = this.#bucket(name);
    if (request.method === "PATCH") Object.assign(metadata, parse(body));
    json(response, 200, metadata);
  }

  #policy(name: string): object {
    return this.#bucket(name).metadata["iamPolicy"] ?? { bindings: [] };
  }

  #list({ response, url }: Call, name: string): void {
    const query = url.searchParams;
    const [prefix, start, token] = ["prefix", "startOffset", "pageToken"].map((key) => query.get(key) ?? "");
    const all = [...this.#bucket(name).objects]
      .filter(([key]) => key.startsWith(prefix ?? "") && !below(key, start ?? ""))
      .toSorted(([a], [b]) => (below(a, b) ? -1 : 1))
      .flatMap(([, stored]) => stored.filter(({ noncurrent }) => query.get("versions") === "true" || !noncurrent));
    const size = Math.min(this.#pageSize, Number(query.get("maxResults") ?? this.#pageSize));
    const from = Number(token === "" ? 0 : Buffer.from(token ?? "", "base64").toString());
    const page = all.slice(from, from + size);
    json(response, 200, {
      ...(page.length === 0 ? {} : { items: page.map(({ metadata }) => metadata) }),
      ...(from + size < all.length ? { nextPageToken: Buffer.from(String(from + size)).toString("base64") } : {}),
    });
  }

  #find(bucket: string, name: string, query: URLSearchParams): Stored {
    const stored = this.#bucket(bucket).objects.get(name) ?? [];
    const generation = query.get("generation");
    const found =
      generation === null
        ? stored.find(({ noncurrent }) => !noncurrent)
        : stored.find(({ metadata }) => metadata.generation === generation);
    if (found === undefined) throw new Refusal(404, "notFound");
    const match = query.get("ifGenerationMatch");
    if (match !== null && match !== found.metadata.generation) throw new Refusal(412, "conditionNotMet");
    return found;
  }

  #delete({ response, url }: Call, bucket: string, name: string): void {
    this.#retire(bucket, this.#find(bucket, name, url.searchParams));
    response.writeHead(204).end();
  }

  /** What is replaced or deleted stays as a noncurrent generation in a bucket with versioning only. */
  #retire(bucket: string, old: Stored): void {
    const { metadata, objects } = this.#bucket(bucket);
    const versioning = metadata["versioning"] as { readonly enabled?: boolean } | undefined;
    const { name } = old.metadata;
    old.noncurrent = true;
    old.metadata["timeDeleted"] = new Date().toISOString();
    const kept = (objects.get(name) ?? []).filter((each) => each !== old || versioning?.enabled === true);
    if (kept.length === 0) objects.delete(name);
    else objects.set(name, kept);
  }

  #object({ request, response, url }: Call, bucket: string, name: string): void {
    const { metadata, body } = this.#find(bucket, name, url.searchParams);
    if (url.searchParams.get("alt") !== "media") {
      json(response, 200, metadata);
      return;
    }
    checkKey(request, metadata);
    const range = rangeOf(request.headers.range, body.length);
    const part = body.subarray(range.start, range.end);
    response.writeHead(request.headers.range === undefined ? 200 : 206, {
      "content-length": part.length,
      "content-type": "application/octet-stream",
      "x-goog-generation": metadata.generation,
      "x-goog-hash": `md5=${String(metadata["md5Hash"])}`,
      "x-goog-stored-content-encoding": "identity",
      "content-range": `bytes ${range.start}-${range.end - 1}/${body.length}`,
    });
    if (this.cut === undefined || part.length <= this.cut) response.end(part);
    else response.write(part.subarray(0, this.cut), () => response.destroy());
  }

  #upload(call: Call, bucket: string): void {
    const { request, url, body, response } = call;
    const kind = url.searchParams.get("uploadType");
    const session = url.searchParams.get("upload_id");
    if (session !== null) this.#resume(call, session);
    else if (kind === "resumable") this.#begin(call, bucket);
    else if (kind === "multipart") {
      const parts = partsOf(body, /boundary=("?)([^";]+)\1/.exec(request.headers["content-type"] ?? "")?.[2] ?? "");
      json(response, 200, this.#put(bucket, this.#described(url, request, parse(parts[0])), parts[1]));
    } else json(response, 200, this.#put(bucket, this.#described(url, request, {}), body));
  }

  #described(url: URL, request: IncomingMessage, given: Record<string, unknown>): Record<string, unknown> {
    const keySha256 = request.headers["x-goog-encryption-key-sha256"];
    const name = url.searchParams.get("name");
    return {
      ...given,
      ...(name === null ? {} : { name }),
      ...(keySha256 === undefined ? {} : { customerEncryption: { encryptionAlgorithm: "AES256", keySha256 } }),
    };
  }

  #begin({ request, url, body, response }: Call, bucket: string): void {
    const session = randomUUID();
    this.#uploads.set(session, { bucket, metadata: this.#described(url, request, parse(body)), chunks: [] });
    const location = `${this.endpoint}/upload/storage/v1/b/${bucket}/o?uploadType=resumable&upload_id=${session}`;
    response.writeHead(200, { location }).end();
  }

  /** A chunk of a resumable upload: the last one tells the whole size (`bytes 0-9/10`), the others end in a star. */
  #resume({ request, body, response }: Call, session: string): void {
    const upload = this.#uploads.get(session);
    if (upload === undefined) throw new Refusal(410, "gone");
    upload.chunks.push(body);
    const held = upload.chunks.reduce((sum, { length }) => sum + length, 0);
    const total = (request.headers["content-range"] ?? "").split("/")[1] ?? String(held);
    if (total === "*" && body.length > 0 && body.length % (256 << 10) === 0) {
      response.writeHead(308, { range: `bytes=0-${held - 1}` }).end();
      return;
    }
    this.#uploads.delete(session);
    json(response, 200, this.#put(upload.bucket, upload.metadata, Buffer.concat(upload.chunks)));
  }

  #put(bucket: string, given: Record<string, unknown>, body: Buffer = Buffer.alloc(0)): object {
    const { objects } = this.#bucket(bucket);
    const name = String(given["name"]);
    const current = objects.get(name)?.find(({ noncurrent }) => !noncurrent);
    if (current !== undefined) this.#retire(bucket, current);
    const metadata = {
      storageClass: "STANDARD",
      ...given,
      name,
      bucket,
      generation: String((this.#generation += 1000)),
      size: String(body.length),
      md5Hash: createHash("md5").update(body).digest("base64"),
      updated: new Date().toISOString(),
    };
    objects.set(name, [...(objects.get(name) ?? []), { metadata, body, noncurrent: false }]);
    return metadata;
  }
}

/** An object under a customer's key is given only to who sends the key. */
function checkKey(request: IncomingMessage, metadata: Record<string, unknown>): void {
  const sealed = metadata["customerEncryption"] as { readonly keySha256: string } | undefined;
  const sent = request.headers["x-goog-encryption-key-sha256"];
  if (sealed === undefined || sealed.keySha256 === sent) return;
  throw new Refusal(
    400,
    sent === undefined ? "resourceIsEncryptedWithCustomerEncryptionKey" : "customerEncryptionKeyIsIncorrect",
  );
}

function rangeOf(header: string | undefined, size: number): { readonly start: number; readonly end: number } {
  const [, first = "0", last = ""] = /^bytes=(\d+)-(\d*)$/.exec(header ?? "") ?? [];
  const start = Number(first);
  if (header !== undefined && start >= size) throw new Refusal(416, "requestedRangeNotSatisfiable");
  return { start, end: last === "" ? size : Math.min(size, Number(last) + 1) };
}

/** The bodies of a multipart message: what stands between its boundaries, after the empty line (RFC 2046, 5.1). */
function partsOf(body: Buffer, boundary: string): Buffer[] {
  const parts: Buffer[] = [];
  const line = Buffer.from(`--${boundary}`);
  for (let at = body.indexOf(line); at >= 0;) {
    const next = body.indexOf(line, at + line.length);
    if (next < 0) break;
    const content = body.indexOf("\r\n\r\n", at) + 4;
    parts.push(body.subarray(content, next - 2));
    at = next;
  }
  return parts;
}

/** Whether a name comes before another in the order of UTF-8 bytes, as listings are. */
function below(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}

function parse(body: Buffer | undefined): Record<string, unknown> {
  return body === undefined || body.length === 0 ? {} : (JSON.parse(body.toString()) as Record<string, unknown>);
}

function json(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
