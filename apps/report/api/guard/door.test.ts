import { beforeEach, describe, expect, it } from "vitest";
import { appOver, signedIn, temporaryStore } from "../testing/signed-in.ts";
import type { ReportApp } from "../report-app.ts";

const own = { host: "localhost", origin: "http://localhost" };
const minute = 60_000;
let time = 0;
let app: ReportApp;

beforeEach(async () => {
  const { store } = await temporaryStore();
  time = Date.parse("2026-11-03T04:12:00Z");
  const times = { link: 10 * minute, idle: 30 * minute, whole: 120 * minute };
  app = await appOver(store, { now: () => time, times });
});

function enter(token: string, headers: Readonly<Record<string, string>> = {}) {
  return app.server.inject({
    method: "POST",
    url: "/api/v1/session",
    headers: { ...own, ...headers },
    payload: { token },
  });
}

describe("signing in", () => {
  it("lets a token in once", async () => {
    const token = app.issueToken();
    expect((await enter(token)).statusCode).toBe(201);
    const again = await enter(token);
    expect(again.statusCode).toBe(401);
    expect(again.headers["set-cookie"]).toBeUndefined();
    expect(again.json()).toMatchObject({ code: "sign-in/used", type: "urn:assay:problem:sign-in/used", status: 401 });
  });

  it("refuses a token that is too old, and one nobody gave", async () => {
    const token = app.issueToken();
    time += 10 * minute;
    expect((await enter(token)).statusCode).toBe(401);
    expect((await enter("x")).statusCode).toBe(401);
  });

  it("sets a cookie that scripts cannot read and other sites cannot send", async () => {
    const answer = await enter(app.issueToken());
    expect(String(answer.headers["set-cookie"]).replace(/=[^;]+;/, "=…;")).toBe(
      "assay-0=…; Path=/; HttpOnly; SameSite=Strict",
    );
  });

  it("gives a new session id at each sign-in and ends the one before", async () => {
    const first = await signedIn(app);
    const second = await enter(app.issueToken(), { cookie: first.cookie });
    expect(String(second.headers["set-cookie"])).not.toContain(first.cookie);
    expect((await first.get("/api/v1/session")).status).toBe(401);
  });

  it("does not take over a session id that the browser came with", async () => {
    const answer = await enter(app.issueToken(), { cookie: "assay-0=mine" });
    expect(String(answer.headers["set-cookie"])).not.toContain("mine");
  });
});

describe("a session", () => {
  it("ends when it was not used for long", async () => {
    const client = await signedIn(app);
    time += 29 * minute;
    expect((await client.get("/api/v1/session")).status).toBe(200);
    time += 29 * minute;
    expect((await client.get("/api/v1/session")).status).toBe(200);
    time += 30 * minute;
    expect((await client.get("/api/v1/session")).status).toBe(401);
  });

  it("ends in the end, however much it is used", async () => {
    const client = await signedIn(app);
    for (let step = 0; step < 5; step += 1) {
      time += 20 * minute;
      expect((await client.get("/api/v1/session")).status).toBe(200);
    }
    time += 20 * minute;
    expect((await client.get("/api/v1/session")).status).toBe(401);
  });

  it("ends when its user leaves", async () => {
    const client = await signedIn(app);
    const left = await app.server.inject({
      method: "DELETE",
      url: "/api/v1/session",
      headers: { ...own, cookie: client.cookie },
    });
    expect(left.statusCode).toBe(204);
    expect((await client.get("/api/v1/session")).status).toBe(401);
  });
});
