import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Exporter } from "@assay/spec";
import type { CoverageSummary } from "../wire/coverage.ts";
import type { FindingDetail, FindingRow } from "../wire/finding.ts";
import type { AssetDetail, AssetRow } from "../wire/inventory.ts";
import type { Matrix } from "../wire/matrix.ts";
import type { Page } from "../wire/page.ts";
import type { Regulation, RegulationList } from "../wire/regulation.ts";
import type { RunHead, RunOverview } from "../wire/run.ts";
import { around } from "./testing/exact-people.ts";
import { fillSample, fillUnfinished, sampleId, sampleRun } from "./testing/sample-run.ts";
import { appOver, signedIn, temporaryStore, type SignedIn, type TemporaryStore } from "./testing/signed-in.ts";

const csv: Exporter = {
  id: "csv",
  mediaType: "text/csv",
  extension: "csv",
  async *render({ run }, { language, bom }) {
    yield bom === true ? "\uFEFF" : "";
    yield `${run.id},${language}\n`;
  },
};

let held: TemporaryStore;
let client: SignedIn;
let now = Date.parse("2026-11-05T08:00:00Z");

beforeAll(async () => {
  held = await temporaryStore();
  await fillSample(held.store);
  client = await signedIn(await appOver(held.store, { exporters: [csv], now: () => now }));
});

afterAll(() => held[Symbol.asyncDispose]());

async function ask<Shape>(path: string): Promise<Shape> {
  const answer = await client.get(`/api/v1/${path}`);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.json() as Shape;
}

const diagnosis = sampleId("hr-exports", "2026/sick.csv", "diag", "health.condition");

describe("overview", () => {
  it("says what a run came to", async () => {
    const overview = await ask<RunOverview>("runs/latest");
    expect(overview).toMatchObject({
      run: { id: sampleRun, state: "incomplete", sources: ["hr-exports", "shop", "logs"] },
      sources: { all: 3, complete: 0 },
      totals: { people: around(20_090), records: { count: 29_421, exact: false }, places: 4, findings: 10 },
      assets: 13,
      members: 2,
      sensitive: { places: 3, findings: 5 },
      decided: 0,
    });
  });

  it("says what was not read, and why", async () => {
    const { notRead, coverage, assets } = await ask<RunOverview>("runs/latest");
    expect(notRead).toMatchObject({ assets: 5, bytes: 61_000_000 + 300_000 + 51_000 });
    expect(notRead.reasons.map(({ reason, assets: count }) => [reason, count])).toEqual([
      ["permission_denied", 2],
      ["encrypted", 1],
      ["truncated", 1],
      ["unsupported_format", 1],
    ]);
    expect(coverage.map(({ part, assets: count }) => [part, count])).toEqual([
      ["read", 6],
      ["sampled", 1],
      ["partial", 1],
      ["not-read", 4],
      ["left-out", 1],
    ]);
    expect(coverage.reduce((sum, { assets: count }) => sum + count, 0)).toBe(assets);
  });

  it("puts what must not be there first among what waits", async () => {
    const { attention } = await ask<RunOverview>("runs/latest");
    expect(attention.map(({ kind, count, places, people }) => [kind, count, places, people?.estimate ?? null])).toEqual(
      [
        ["prohibited", 1, 1, null],
        ["special", 1, 1, 8_120],
        ["together", 8_940, 1, 8_080],
        ["not-read", 5, 5, null],
        ["undecided", 4, 3, null],
        ["needs-input", 1, 0, null],
      ],
    );
  });

  it("marks a run that has not ended as unfinished", async () => {
    await using other = await temporaryStore();
    await fillUnfinished(other.store, "01JD0000000000000000000002");
    const { get } = await signedIn(await appOver(other.store));
    const overview = (await get("/api/v1/runs/latest")).json() as RunOverview;
    expect(overview).toMatchObject({ run: { state: "unfinished", finished: null }, seconds: null, assets: 1 });
    expect(overview.attention.map(({ kind }) => kind)).toEqual(["unfinished"]);
    expect(((await get("/api/v1/runs")).json() as { runs: RunHead[] }).runs).toMatchObject([
      { findings: null, people: null },
    ]);
  });

  it("has no runs before the first scan", async () => {
    await using other = await temporaryStore();
    const { get } = await signedIn(await appOver(other.store));
    expect((await get("/api/v1/runs")).json()).toEqual({ runs: [] });
    expect((await get("/api/v1/runs/latest")).status).toBe(404);
  });
});

describe("matrix", () => {
  it("counts people of each cell once", async () => {
    const { by, rows, types, cells } = await ask<Matrix>("runs/latest/matrix");
    expect(by).toBe("source");
    expect(rows.map(({ label, totals, notRead }) => [label, totals.people.estimate, notRead.assets])).toEqual([
      ["shop", 12_590, 1],
      ["hr-exports", 9_944, 2],
      ["logs", 0, 2],
    ]);
    expect(types[0]?.type.id).toBe("health.condition");
    const email = cells
      .filter(({ type }) => type === "contact.email")
      .map(({ row, totals }) => [row, totals.people.estimate]);
    expect(email).toEqual([
      ["hr-exports", 1_930],
      ["shop", 12_300],
    ]);
    expect(types.find(({ type }) => type.id === "contact.email")?.totals.people.estimate).toBe(
      12_300 - 7_500 - 1_930 + 9_430,
    );
  });
});

describe("findings", () => {
  it.each([
    ["", 10],
    ["type=finance", 3],
    ["type=finance.pan", 1],
    ["type=fin", 0],
    ["source=shop", 5],
    ["row=hr-exports", 5],
    ["sensitivity=special", 1],
    ["pack=pci.dss", 2],
    ["pack=eu.gdpr&category=special.health", 1],
    ["pack=eu.gdpr&category=special", 1],
    ["pack=eu.gdpr&mark=suggested", 1],
    ["mark=yours", 1],
    ["pack=eu.gdpr&question=offers-to-children", 1],
    ["pack=pci.dss&question=offers-to-children", 0],
    ["verdict=waiting", 10],
    ["verdict=decided", 0],
    ["q=sick+NRIC", 1],
    ["q=%E5%81%A5%E5%BA%B7", 1],
  ])("are filtered by %s", async (query, count) => {
    const page = await ask<Page<FindingRow>>(`runs/latest/findings?${query}`);
    expect([page.rows.length, page.matching, page.all]).toEqual([count, count, 10]);
  });

  it("come in the order asked for, page by page", async () => {
    const seen: number[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const after = cursor === "" ? "" : `&cursor=${cursor}`;
      const page: Page<FindingRow> = await ask(`runs/latest/findings?sort=-people&limit=3${after}`);
      seen.push(...page.rows.map(({ people }) => people.estimate));
      cursor = page.next;
    }
    expect(seen).toEqual([12_300, 8_120, 8_120, 8_080, 1_944, 1_930, 790, 640, 290, 40]);
  });

  it("tell why, under which law, where, and what stands beside them", async () => {
    const finding = await ask<FindingDetail>(`runs/latest/findings/${diagnosis}`);
    expect(finding).toMatchObject({
      address: "file:///srv/hr-exports/2026/sick.csv",
      field: "diag",
      people: around(8_120),
      column: { cells: 9_020 },
      placesShown: 2,
      coverage: { status: "read", records: 9_020 },
      alike: { findings: 0, places: 0 },
      together: [{ records: 8_940, people: around(8_080) }],
      seen: [{ run: sampleRun, records: 8_944 }],
      history: [],
      decision: null,
    });
    expect(finding.places).toEqual([
      { steps: ["row 1", "diag"], bytes: [23, 42] },
      { steps: ["row 2", "diag"], bytes: null },
    ]);
    expect(
      finding.law.map(({ category, mark, provisions, review }) => [
        category,
        mark,
        provisions.map(({ ref }) => ref),
        review,
      ]),
    ).toEqual([
      ["personal", "found", ["Art. 4(1)"], "draft"],
      ["special.health", "found", ["Art. 9(1)"], "draft"],
    ]);
  });
});

describe("inventory", () => {
  it.each([
    ["", 13],
    ["state=with", 4],
    ["state=not-read", 5],
    ["state=without", 3],
    ["type=contact.email", 2],
    ["source=logs", 2],
    ["q=ZIP", 3],
  ])("filters assets by %s", async (query, count) => {
    expect((await ask<Page<AssetRow>>(`runs/latest/assets?${query}`)).matching).toBe(count);
  });

  it("opens an asset: its fields, the gravest first", async () => {
    const { rows } = await ask<Page<AssetRow>>("runs/latest/assets?q=sick");
    const asset = await ask<AssetDetail>(`runs/latest/assets/${rows[0]?.id}`);
    expect(asset.fields.map(({ field, findings }) => [field, findings.map(({ type }) => type.id)])).toEqual([
      ["diag", ["health.condition"]],
      ["nric", ["gov-id.national.sg.nric-fin"]],
      ["name", ["identity.name.full"]],
    ]);
    expect(asset).toMatchObject({ people: around(8_120), waiting: 3, together: [{ records: 8_940 }], inside: [] });
  });

  it("opens a container: what is inside, and back", async () => {
    const { rows } = await ask<Page<AssetRow>>("runs/latest/assets?q=backup.zip&sort=address");
    const container = await ask<AssetDetail>(`runs/latest/assets/${rows[0]?.id}`);
    expect(container.inside.map(({ address }) => address)).toEqual([
      "file:///srv/shop/backup.zip!/users.csv",
      "file:///srv/shop/backup.zip!/photo.bin",
    ]);
    const member = await ask<AssetDetail>(`runs/latest/assets/${container.inside[0]?.id}`);
    expect(member.containerId).toBe(container.id);
  });
});

describe("regulations", () => {
  it("list every framework, also one that says nothing", async () => {
    const { packs } = await ask<RegulationList>("runs/latest/regulations");
    expect(
      packs.map(({ id, categories, questions, prohibited, marks }) => [
        id,
        categories,
        questions,
        prohibited,
        marks.found?.people.estimate,
      ]),
    ).toEqual([
      ["eu.gdpr", 4, 1, 0, 20_090],
      ["pci.dss", 2, 0, 1, 790],
      ["uk.bs10012", 0, 0, 0, undefined],
    ]);
  });

  it("show each category under its parent with provision, people and mark", async () => {
    const { categories, questions } = await ask<Regulation>("runs/latest/regulations/eu.gdpr");
    const shown = categories.map(({ id, depth, provisions, marks }) => [
      `${"  ".repeat(depth)}${id}`,
      provisions.map(({ ref }) => ref).join(),
      marks.found?.people.estimate ?? null,
      marks.suggested?.people.estimate ?? null,
      marks.yours?.people.estimate ?? null,
    ]);
    expect(shown).toEqual([
      ["personal", "Art. 4(1)", 20_090, null, null],
      ["  special", "Art. 9(1)", 8_120, null, null],
      ["    special.health", "Art. 9(1)", 8_120, null, null],
      ["  national-id", "Art. 87", null, 8_080, null],
      ["  child", "Art. 8", null, null, 640],
    ]);
    expect(questions).toMatchObject([
      {
        id: "offers-to-children",
        ask: { en: "Are services offered directly to children?", "zh-Hans": "是否直接向儿童提供服务？" },
        categories: [{ en: "Data of children" }],
        totals: { people: around(640) },
      },
    ]);
  });
});

describe("coverage", () => {
  it("sums to the listing", async () => {
    const { counts, assets, reasons } = await ask<CoverageSummary>("runs/latest/coverage");
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(assets);
    expect(reasons.map(({ reason, assets: count }) => [reason.id, reason.complete, count])).toEqual([
      ["permission_denied", false, 2],
      ["encrypted", false, 1],
      ["truncated", false, 1],
      ["unsupported_format", false, 1],
      ["sampled_out", true, 1],
      ["excluded_by_rule", true, 1],
    ]);
  });

  it.each([
    ["", 13],
    ["part=missed", 5],
    ["part=not-read", 4],
    ["part=left-out", 1],
    ["reason=permission_denied", 2],
    ["source=shop", 6],
    ["q=AES", 1],
  ])("filters rows by %s", async (query, count) => {
    expect((await ask<Page<unknown>>(`runs/latest/coverage/rows?${query}`)).matching).toBe(count);
  });
});

describe("deciding", () => {
  const path = `/api/v1/runs/latest/findings/${diagnosis}/decisions`;

  it("keeps what was said in the audit chain, and can be taken back", async () => {
    const made = await client.post(
      path,
      { verdict: "confirmed", reason: "It is the sick list." },
      { "if-match": '"none"' },
    );
    expect([made.status, made.json()]).toEqual([
      201,
      {
        finding: diagnosis,
        verdict: "confirmed",
        reason: "It is the sick list.",
        by: "lin",
        on: "2026-11-05T08:00:00.000Z",
        expires: null,
        reopen: [],
      },
    ]);
    expect(made.headers["etag"]).toBe('"2026-11-05T08:00:00.000Z"');
    expect((await ask<Page<FindingRow>>("runs/latest/findings?verdict=confirmed")).rows.map(({ id }) => id)).toEqual([
      diagnosis,
    ]);
    expect(await ask("decisions")).toEqual({ decisions: [made.json()] });

    now += 1000;
    const undone = await client.post(
      path,
      { verdict: "withdrawn", reason: "Undone." },
      { "if-match": String(made.headers["etag"]) },
    );
    expect(undone.status).toBe(201);
    const { decision, history } = await ask<FindingDetail>(`runs/latest/findings/${diagnosis}`);
    expect(decision).toBeNull();
    expect(history.map(({ who, what, verdict, reason }) => [who, what, verdict, reason])).toEqual([
      ["lin", "decision", "withdrawn", "Undone."],
      ["lin", "decision", "confirmed", "It is the sick list."],
    ]);
    expect(await held.store.verifyAudit()).toEqual({ intact: true, entries: 2 });
  });

  it("is refused where somebody decided meanwhile", async () => {
    const answer = await client.post(path, { verdict: "confirmed", reason: "Late." }, { "if-match": '"none"' });
    expect([answer.status, answer.json()]).toMatchObject([412, { code: "decision/changed" }]);
  });

  it("asks for a reason, and for an end where a risk is accepted", async () => {
    for (const body of [
      { verdict: "confirmed", reason: " " },
      { verdict: "accepted-risk", reason: "Known." },
      { verdict: "accepted-risk", reason: "Known.", expires: "2026-11-05" },
      { verdict: "planned", reason: "Known.", expires: "soon" },
      { verdict: "fine", reason: "Known." },
      { verdict: "confirmed", reason: "Known.", by: "somebody else" },
    ]) {
      expect([body, (await client.post(path, body)).status]).toEqual([body, 400]);
    }
  });

  it("waits again after its last day", async () => {
    const made = await client.post(path, {
      verdict: "accepted-risk",
      reason: "Until the archive is gone.",
      expires: "2026-11-07",
    });
    expect(made.status).toBe(201);
    expect((await ask<Page<FindingRow>>("runs/latest/findings?verdict=accepted-risk")).matching).toBe(1);
    const before = now;
    now = Date.parse("2026-11-07T23:59:59Z");
    client = await signedIn(await appOver(held.store, { exporters: [csv], now: () => now }));
    expect((await ask<Page<FindingRow>>("runs/latest/findings?verdict=accepted-risk")).matching).toBe(1);
    now = Date.parse("2026-11-08T00:00:00Z");
    expect((await ask<Page<FindingRow>>("runs/latest/findings?verdict=waiting")).matching).toBe(10);
    now = before;
  });
});

describe("exports", () => {
  it("stream the run as a download", async () => {
    const english = await client.get("/api/v1/runs/latest/export/csv?bom=false");
    expect([english.status, english.text]).toEqual([200, `${sampleRun},en\n`]);
    expect(english.headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="assay-report-2026-11-03-${sampleRun}.csv"`,
      "cache-control": "no-store",
    });
    const chinese = await client.get("/api/v1/runs/latest/export/csv?language=zh-Hans");
    expect(chinese.text).toBe(`\uFEFF${sampleRun},zh-Hans\n`);
    expect(chinese.headers["content-disposition"]).toMatch(
      /^attachment; filename="assay-2026-11-03-\w+\.csv"; filename\*=UTF-8''assay-%E4%B8%AA/,
    );
  });
});

describe("no answer", () => {
  it("has a sketch, a fingerprint, or a part that could hold a value", async () => {
    const paths = [
      "runs",
      "runs/latest",
      "runs/latest/matrix",
      "runs/latest/inventory",
      "runs/latest/assets",
      "runs/latest/findings",
      `runs/latest/findings/${diagnosis}`,
      "runs/latest/regulations",
      "runs/latest/regulations/eu.gdpr",
      "runs/latest/coverage",
      "runs/latest/coverage/rows",
      "decisions",
      "openapi.json",
    ];
    for (const path of paths) {
      const { text } = await client.get(`/api/v1/${path}`);
      expect([path, /[sS]ketch"|fingerprint|"value"|A{22}/.exec(text)]).toEqual([path, null]);
    }
  });
});
