import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@assay/store";
import type { FindingStore } from "@assay/spec";
import { createReportApp, type ReportApp, type ReportAppOptions } from "../report-app.ts";
import { exactCrowd, mergeExact } from "./exact-people.ts";

/** A store in a folder of its own, gone when disposed. */
export interface TemporaryStore extends AsyncDisposable {
  readonly store: FindingStore;
}

/** Opens an empty store in a temporary folder. */
export async function temporaryStore(): Promise<TemporaryStore> {
  const dir = await mkdtemp(join(tmpdir(), "assay-report-"));
  const store = await openStore({ dir, mergePeople: mergeExact });
  return {
    store,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** An app over a store, without the web app, that calls its user `lin`. */
export function appOver(store: FindingStore, options: Partial<ReportAppOptions> = {}): Promise<ReportApp> {
  return createReportApp({
    store,
    newCrowd: exactCrowd,
    exporters: [],
    web: null,
    version: "0.1.0",
    user: "lin",
    ...options,
  });
}

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly json: () => unknown;
}

/** Asks with a session. */
export interface SignedIn {
  readonly cookie: string;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body: object, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
}

/** Signs in by a link's token and asks from then on with the cookie, from the app's own origin. */
export async function signedIn({ server, issueToken }: ReportApp): Promise<SignedIn> {
  const own = { host: "localhost", origin: "http://localhost" };
  const entered = await server.inject({
    method: "POST",
    url: "/api/v1/session",
    headers: own,
    payload: { token: issueToken() },
  });
  const [set] = [entered.headers["set-cookie"]].flat();
  const cookie = String(set).split(";", 1)[0] ?? "";
  const ask = async (
    method: "GET" | "POST",
    url: string,
    headers: Readonly<Record<string, string>>,
    payload?: object,
  ) => {
    const answer = await server.inject({
      method,
      url,
      headers: { ...own, cookie, ...headers },
      ...(payload && { payload }),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      json: () => JSON.parse(answer.body) as unknown,
    };
  };
  return {
    cookie,
    get: (path) => ask("GET", path, {}),
    post: (path, body, headers = {}) => ask("POST", path, headers, body),
  };
}
