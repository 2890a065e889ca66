import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReportApp } from "../report-app.ts";
import { fillSample, sampleId } from "../testing/sample-run.ts";
import { appOver, signedIn, temporaryStore, type SignedIn, type TemporaryStore } from "../testing/signed-in.ts";

const own = { host: "localhost", origin: "http://localhost" };
let held: TemporaryStore;
let app: ReportApp;
let client: SignedIn;
let routes: readonly Route[];

interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  readonly url: string;
}

beforeAll(async () => {
  held = await temporaryStore();
  await fillSample(held.store);
  app = await appOver(held.store);
  client = await signedIn(app);
  const { paths } = (await client.get("/api/v1/openapi.json")).json() as {
    paths: Record<string, Record<string, unknown>>;
  };
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase() as Route["method"], url: filled(path) })),
  );
});

afterAll(() => held[Symbol.asyncDispose]());

// The sample run has something under each name.
function filled(path: string): string {
  const finding = sampleId("hr-exports", "2026/sick.csv", "diag", "health.condition");
  return path
    .replace("{run}", "latest")
    .replace("{finding}", finding)
    .replace("{pack}", "eu.gdpr")
    .replace("{format}", "csv");
}

describe("without a session", () => {
  it("answers 401 to every route of the API but the one that signs in", async () => {
    const inApi = routes.filter(
      ({ method, url }) => url.startsWith("/api/") && !(method === "POST" && url.endsWith("/session")),
    );
    expect(inApi.length).toBe(18);
    for (const route of [
      ...inApi,
      { method: "GET", url: "/api/v1/nothing" },
      { method: "POST", url: "/api/nothing" },
    ] as const) {
      const answer = await app.server.inject({ ...route, headers: own });
      expect([route.method, route.url, answer.statusCode]).toEqual([route.method, route.url, 401]);
      expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    }
  });

  it("says only that it lives, that it can serve and which version it is", async () => {
    const open = await Promise.all(
      ["/livez", "/readyz", "/version"].map(async (url) =>
        (await app.server.inject({ url, headers: own })).json<unknown>(),
      ),
    );
    expect(open).toEqual([{ status: "ok" }, { status: "ok" }, { version: "0.1.0" }]);
  });
});

describe("a page of another origin", () => {
  it("can change nothing, whatever it says it is", async () => {
    const changing = routes.filter(({ method }) => method !== "GET");
    expect(changing.length).toBe(3);
    for (const route of changing) {
      for (const origin of ["https://evil.example", "null", "http://localhost.evil.example", undefined]) {
        const headers = { host: "localhost", cookie: client.cookie, ...(origin !== undefined && { origin }) };
        const answer = await app.server.inject({ ...route, headers, payload: {} });
        expect([route.url, origin, answer.statusCode]).toEqual([route.url, origin, 403]);
      }
    }
  });

  it("is not told that it may read", async () => {
    const answer = await app.server.inject({
      url: "/api/v1/runs",
      headers: { ...own, origin: "https://evil.example", cookie: client.cookie },
    });
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("a name that points here", () => {
  it.each(["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "[::ffff:7f00:2]"])(
    "is refused: %s",
    async (host) => {
      const answer = await app.server.inject({ url: "/api/v1/runs", headers: { host, cookie: client.cookie } });
      expect(answer.statusCode).toBe(421);
    },
  );

  it.each(["localhost", "localhost:8123", "127.0.0.1:8123", "[::1]:8123"])("is served: %s", async (host) => {
    const answer = await app.server.inject({ url: "/livez", headers: { host } });
    expect(answer.statusCode).toBe(200);
  });

  it("is served when the app was told of it", async () => {
    const named = await appOver(held.store, { hosts: ["assay.example"] });
    expect((await named.server.inject({ url: "/livez", headers: { host: "assay.example" } })).statusCode).toBe(200);
  });
});

describe("an address to listen on", () => {
  it("is a name of its own, unless it stands for all of them", async () => {
    const named = await appOver(held.store, { host: "192.0.2.10" });
    expect((await named.server.inject({ url: "/livez", headers: { host: "192.0.2.10:7300" } })).statusCode).toBe(200);
    expect((await named.server.inject({ url: "/livez", headers: { host: "192.0.2.11:7300" } })).statusCode).toBe(421);
    await expect(appOver(held.store, { host: "0.0.0.0" })).rejects.toMatchObject({ code: "report/host-without-name" });
    await expect(appOver(held.store, { host: "assay.example" })).rejects.toMatchObject({
      code: "report/host-without-name",
    });
  });
});

describe("every answer", () => {
  it("carries the headers that keep a browser safe", async () => {
    for (const { method, url } of routes) {
      const { headers } = await app.server.inject({ method, url, headers: { ...own, cookie: client.cookie } });
      expect({ url, ...headers }).toMatchObject({
        url,
        "content-security-policy":
          "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cache-control": "no-store",
      });
      if (url.endsWith("/session") && method === "DELETE") client = await signedIn(app);
    }
  });
});

describe("a request that is not as described", () => {
  it("names the part, without a stack", async () => {
    const answer = await client.get("/api/v1/runs/latest/findings?limit=0&nonsense=1");
    expect(answer.status).toBe(400);
    const { request, ...problem } = answer.json() as Record<string, unknown>;
    expect(request).toMatch(/^[0-9a-f-]{36}$/);
    expect(problem).toEqual({
      type: "urn:assay:problem:request/invalid",
      title: "Bad request",
      status: 400,
      code: "request/invalid",
      detail: "A part of the request is not as the API describes it.",
      next: "See /api/v1/openapi.json.",
      fields: [
        { path: "/limit", problem: "Too small: expected number to be >=1" },
        { path: "/", problem: 'Unrecognized key: "nonsense"' },
      ],
    });
  });

  it("is refused when it is too large, or in another language than JSON", async () => {
    const large = await client.post("/api/v1/session", { token: "x".repeat(70_000) });
    expect(large.status).toBe(413);
    const text = await app.server.inject({
      method: "POST",
      url: "/api/v1/session",
      headers: { ...own, "content-type": "text/plain" },
      payload: "{}",
    });
    expect(text.statusCode).toBe(415);
  });

  it("is not found when it is about nothing", async () => {
    for (const path of [
      "runs/01JDX",
      "runs/latest/findings/f_x",
      "runs/latest/assets/a_x",
      "runs/latest/regulations/xx",
      "runs/latest/export/doc",
      "x",
    ]) {
      const answer = await client.get(`/api/v1/${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });

  it("is told of a fault without what the fault says", async () => {
    const broken = await appOver(
      new Proxy(held.store, {
        get: (store, name) => (name === "runs" ? failing : (Reflect.get(store, name) as unknown)),
      }),
    );
    const answer = await (await signedIn(broken)).get("/api/v1/runs");
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain("S1234567D");
    expect(answer.json()).toMatchObject({ code: "report/internal" });
    expect((await broken.server.inject({ url: "/readyz", headers: own })).json()).toEqual({ status: "unavailable" });
  });
});

function failing(): Promise<never> {
  return Promise.reject(new Error("row S1234567D cannot be read"));
}
