import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AssayError } from "@assay/spec";
import type { AssetCommit, Coverage, FindingStore, People, RunReader, StoredRun, TypeTotal } from "@assay/spec";
import { collect } from "./collect.ts";
import { modelRun } from "./model-run.ts";
import type { ModelParts } from "./model-run.ts";
import {
  allPages,
  fits,
  inOrder,
  isAsked,
  randomCoverageQuery,
  randomFindingQuery,
  walk,
  withoutEvidence,
} from "./page-model.ts";
import { randomRun } from "./random-run.ts";
import { seeded } from "./seeded.ts";
import {
  beginSample,
  fillSample,
  sampleCommits,
  sampleListing,
  samplePack,
  sampleRun,
  sampleSource,
  saysOf,
} from "./sample-run.ts";

/** What a store under test is opened with: a fresh place that can be opened again. */
export interface StoreUnderTest {
  /** Opens the same place again, as another process would. */
  open(): Promise<FindingStore>;
  /** Removes the place. */
  remove(): Promise<void>;
}

/**
 * What every {@link FindingStore} promises. The store's `mergePeople` must be {@link mergeBytes}: its sketches are sets of
 * bytes, so that what is merged is known exactly.
 */
export function storeContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the store contract`, () => {
    let place: StoreUnderTest;
    let store: FindingStore;

    beforeEach(async () => {
      place = await make();
      store = await place.open();
    });

    afterEach(async () => {
      await store[Symbol.asyncDispose]();
      await place.remove();
    });

    async function storedRun(): Promise<RunReader> {
      await fillSample(store);
      return store.run(sampleRun.id);
    }

    async function reopen(): Promise<void> {
      await store[Symbol.asyncDispose]();
      store = await place.open();
    }

    it("gives back what was committed, in the listing's order", async () => {
      const run = await storedRun();
      const findings = await collect(run.findings());
      expect(findings.map(({ categories: _categories, ...finding }) => finding)).toEqual(
        sampleCommits.flatMap((commit) => commit.findings),
      );
      expect(await collect(run.coverage())).toEqual(sampleCommits.flatMap((commit) => commit.coverage));
      expect(await collect(run.combinations())).toEqual(sampleCommits.flatMap((commit) => commit.combinations));
    });

    it("keeps everything when it is closed and opened again", async () => {
      const before = await digests(await storedRun());
      await reopen();
      expect(await digests(await store.run("latest"))).toEqual(before);
    });

    it("stores the same whatever order assets are committed in", async () => {
      const forwards = await digests(await storedRun());
      const other = { ...sampleRun, id: "01JZZZZZZZZZZZZZZZZZZZZZZZ" };
      await beginSample(store, other);
      for (const commit of sampleCommits.toReversed()) {
        await store.commitAssets(other.id, [backwards(commit)]);
      }
      expect(await digests(await store.run(other.id))).toEqual(forwards);
    });

    it("changes nothing when an asset is committed or listed again", async () => {
      const run = await storedRun();
      const before = await digests(run);
      await store.commitAssets(sampleRun.id, sampleCommits);
      await store.commitAssets(sampleRun.id, [unlike(sampleCommits[0]!)]);
      await store.listAssets(sampleRun.id, "files", sampleListing, true);
      expect(await digests(await store.run(sampleRun.id))).toEqual(before);
    });

    it("gives pending assets in listing order, after the one it is told, as they were listed", async () => {
      await beginSample(store);
      const all = await store.pendingAssets(sampleRun.id, "files", 100);
      expect(all).toEqual(sampleListing);
      expect(await store.pendingAssets(sampleRun.id, "files", 1, sampleListing[0]?.uri)).toEqual([sampleListing[1]]);
      await store.commitAssets(sampleRun.id, sampleCommits.slice(0, 1));
      expect(await store.pendingAssets(sampleRun.id, "files", 100)).toEqual(sampleListing.slice(1));
    });

    it("remembers how far the listing is", async () => {
      await store.startRun(sampleRun);
      await store.putSource(sampleRun.id, sampleSource);
      expect(await store.sources(sampleRun.id)).toEqual([
        { ...sampleSource, listedUpTo: null, listingComplete: false },
      ]);
      await store.listAssets(sampleRun.id, "files", sampleListing.slice(0, 1), false);
      const [listing] = await store.sources(sampleRun.id);
      expect(listing).toEqual({ ...sampleSource, listedUpTo: sampleListing[0]?.uri, listingComplete: false });
      await store.listAssets(sampleRun.id, "files", [], true);
      const [listed] = await store.sources(sampleRun.id);
      expect(listed).toEqual({ ...sampleSource, listedUpTo: sampleListing[0]?.uri, listingComplete: true });
    });

    it("commits a batch whole or not at all", async () => {
      await beginSample(store);
      const before = await digests(await store.run(sampleRun.id));
      const stray: AssetCommit = {
        ...sampleCommits[0]!,
        asset: "file:///stray",
        coverage: [{ ...sampleCommits[0]!.coverage[0]!, asset: "file:///stray" }],
        findings: [],
        combinations: [],
      };
      await expect(codeOf(store.commitAssets(sampleRun.id, [...sampleCommits, stray]))).resolves.toBe(
        "store/not-listed",
      );
      expect(await digests(await store.run(sampleRun.id))).toEqual(before);
    });

    it("refuses a commit whose books do not balance", async () => {
      await beginSample(store);
      const [commit] = sampleCommits;
      const headless = { ...commit!, coverage: [] };
      const unended = { ...commit!, coverage: commit!.coverage.map((row) => ({ ...row, status: "pending" as const })) };
      const twice = { ...commit!, coverage: [...commit!.coverage, ...commit!.coverage] };
      const stray = {
        ...commit!,
        findings: commit!.findings.map((finding) => ({ ...finding, asset: "file:///other" })),
      };
      for (const slip of [headless, unended, twice, stray]) {
        await expect(codeOf(store.commitAssets(sampleRun.id, [slip]))).resolves.toBe("store/unbalanced");
      }
      expect(await store.pendingAssets(sampleRun.id, "files", 100)).toEqual(sampleListing);
    });

    it("sums the ledger so that listed is the sum of the rest", async () => {
      await fillSample(store);
      const { summary } = await store.run(sampleRun.id);
      expect(summary).toEqual({
        assets: { listed: 6, read: 3, sampled: 0, partial: 1, skipped: 1, failed: 1, pending: 0 },
        members: 2,
        bytes: { listed: 8120, read: 6820 },
        records: 140,
        findings: 5,
        people: exactly(6),
        seconds: 7,
        exit: 3,
        finished: "2026-11-23T10:00:07.000Z",
      });
    });

    it("counts what was not reached as pending, with the reason the run gives", async () => {
      await beginSample(store);
      await store.commitAssets(sampleRun.id, sampleCommits.slice(0, 2));
      const cut = await store.run(sampleRun.id);
      expect(cut.summary.assets).toEqual({
        listed: 6,
        read: 3,
        sampled: 0,
        partial: 1,
        skipped: 0,
        failed: 0,
        pending: 2,
      });
      expect(cut.summary.finished).toBeNull();
      expect(reasonsOfPending(await collect(cut.coverage()))).toEqual(["interrupted", "interrupted"]);
      await store.finishRun(sampleRun.id, { seconds: 1, exit: 3, finished: null, pendingReason: "budget_spent" });
      const ended = await store.run(sampleRun.id);
      expect(reasonsOfPending(await collect(ended.coverage()))).toEqual(["budget_spent", "budget_spent"]);
    });

    it("finds a run by its id, a unique beginning of it, or latest", async () => {
      await store.startRun(sampleRun);
      await store.startRun({ ...sampleRun, id: "01JABD00000000000000000000", started: "2026-11-24T00:00:00.000Z" });
      expect((await store.run(sampleRun.id)).run).toEqual(sampleRun);
      expect((await store.run("01jabc")).run).toEqual(sampleRun);
      expect((await store.run("latest")).run.id).toBe("01JABD00000000000000000000");
      await expect(codeOf(store.run("01JAB"))).resolves.toBe("store/ambiguous-run");
      await expect(codeOf(store.run("01K"))).resolves.toBe("store/no-such-run");
      expect((await store.runs()).map(({ run }) => run.id)).toEqual(["01JABD00000000000000000000", sampleRun.id]);
    });

    it("leaves a run as it is when it is started again to be resumed", async () => {
      const before = await digests(await storedRun());
      await store.startRun({ ...sampleRun, version: "9.9.9" });
      const run = await store.run(sampleRun.id);
      expect(run.run).toEqual(sampleRun);
      expect(await digests(run)).toEqual(before);
    });

    it("puts what packs say beside the findings, and replaces it when asked again", async () => {
      await fillSample(store);
      const [first, second] = sampleCommits.flatMap((commit) => commit.findings);
      await store.putClassification(sampleRun.id, [samplePack], [saysOf(first!, "name"), saysOf(second!, "name")]);
      await store.putClassification(sampleRun.id, [samplePack], [saysOf(first!, "name"), saysOf(first!, "id")]);
      const run = await store.run(sampleRun.id);
      const categories = (await collect(run.findings())).map((finding) => finding.categories);
      expect(run.packs).toEqual([samplePack]);
      expect(categories).toEqual([[saysOf(first!, "name"), saysOf(first!, "id")], [], [], [], []]);
    });

    it("sums by data type, category, combination, asset and reason", async () => {
      await fillSample(store);
      const findings = sampleCommits.flatMap((commit) => commit.findings);
      await store.putClassification(
        sampleRun.id,
        [samplePack],
        findings.map((finding) => saysOf(finding, "name")),
      );
      const run = await store.run(sampleRun.id);
      expect(await run.totals()).toEqual({ findings: 5, assets: 3, matches: 205, records: 122, people: exactly(6) });
      expect((await run.typeTotals()).map(brief)).toEqual([
        ["health.condition", 1, 1, 3, 2, exactly(1)],
        ["contact.email", 2, 2, 121, 120, exactly(4)],
        ["identity.name.full", 1, 1, 80, 80, exactly(2)],
        ["contact.phone", 1, 1, 1, 1, exactly(1)],
      ]);
      expect((await run.sourceTypeTotals()).map(({ source, dataType }) => [source, dataType])).toEqual([
        ["files", "contact.email"],
        ["files", "contact.phone"],
        ["files", "health.condition"],
        ["files", "identity.name.full"],
      ]);
      expect(await run.categoryTotals()).toEqual([
        {
          pack: "eu.sample",
          category: "name",
          outcome: "match",
          effect: "assign",
          findings: 5,
          assets: 3,
          matches: 205,
          records: 122,
          people: exactly(6),
          dataTypes: ["contact.email", "contact.phone", "health.condition", "identity.name.full"],
          provisions: ["Art. 1"],
          questions: [],
        },
      ]);
      expect(await run.combinationTotals()).toEqual([
        { dataTypes: ["contact.email", "identity.name.full"], assets: 1, records: 80, people: exactly(2) },
      ]);
      expect(await run.assetTotals(2)).toEqual([
        {
          source: "files",
          asset: "file:///data/b.zip!/two.txt",
          findings: 2,
          assets: 1,
          matches: 4,
          records: 2,
          people: exactly(2),
          dataTypes: ["health.condition", "contact.phone"],
          modified: null,
          properties: {},
        },
        {
          source: "files",
          asset: "file:///data/a.csv",
          findings: 2,
          assets: 1,
          matches: 171,
          records: 90,
          people: exactly(3),
          dataTypes: ["contact.email", "identity.name.full"],
          modified: "2026-01-02T03:04:05.000Z",
          properties: { owner: "root", mode: "0644" },
        },
      ]);
      expect(await run.reasonTotals()).toEqual([
        { source: "files", status: "failed", reason: "permission_denied", rows: 1, bytes: { listed: 0, read: 0 } },
        { source: "files", status: "partial", reason: "limit_line", rows: 1, bytes: { listed: 0, read: 0 } },
        { source: "files", status: "read", reason: null, rows: 3, bytes: { listed: 6820, read: 6820 } },
        { source: "files", status: "skipped", reason: "special_file", rows: 1, bytes: { listed: 1300, read: 0 } },
      ]);
    });

    it.each(Array.from({ length: 30 }, (_, seed) => seed))("agrees with the model on random run %i", async (seed) => {
      const parts = randomRun(seed);
      const model = modelRun(parts);
      await fillModel(store, parts);
      const run = await store.run(parts.run.id);
      expect(await everything(run)).toEqual(await everything(model));
    });

    it.each(Array.from({ length: 10 }, (_, seed) => seed))(
      "pages through random run %i by any filter",
      async (seed) => {
        const parts = randomRun(seed);
        await fillModel(store, parts);
        const run = await store.run(parts.run.id);
        const findings = await collect(modelRun(parts).findings());
        const random = seeded(seed);
        for (let round = 0; round < 40; round++) {
          const query = randomFindingQuery(parts, random);
          const { rows, totals } = await allPages((page) => run.findingPage({ ...query, ...page }), random);
          const expected = inOrder(
            findings.filter((finding) => fits(finding, query)),
            query.order,
          ).map(withoutEvidence);
          expect(rows).toEqual(expected);
          expect(new Set(totals)).toEqual(new Set([expected.length]));
        }
      },
    );

    it.each(Array.from({ length: 10 }, (_, seed) => seed))(
      "pages through the ledger of random run %i",
      async (seed) => {
        const parts = randomRun(seed);
        await fillModel(store, parts);
        const run = await store.run(parts.run.id);
        const ledger = await collect(modelRun(parts).coverage());
        const random = seeded(seed);
        for (let round = 0; round < 40; round++) {
          const query = randomCoverageQuery(ledger, random);
          const { rows } = await allPages((page) => run.coveragePage({ ...query, ...page }), random);
          expect(rows).toEqual(ledger.filter((row) => isAsked(row, query)));
        }
      },
    );

    it.each(Array.from({ length: 10 }, (_, seed) => seed))(
      "walks down the tree of random run %i to every asset",
      async (seed) => {
        const parts = randomRun(seed);
        await fillModel(store, parts);
        const run = await store.run(parts.run.id);
        const random = seeded(seed);
        for (const { name } of parts.sources) {
          const walked = await walk(run, name, undefined, random);
          const own = parts.commits.filter((commit) => commit.source === name);
          expect(walked.map(({ uri }) => uri).sort()).toEqual(own.map(({ asset }) => asset).sort());
          expect(walked.reduce((sum, { findings }) => sum + findings, 0)).toBe(
            own.flatMap(({ findings }) => findings).length,
          );
        }
      },
    );

    it("refuses a cursor that it did not give", async () => {
      const run = await storedRun();
      for (const cursor of ["", "x", "W10", Buffer.from('["a",1,2,3]').toString("base64url")]) {
        await expect(codeOf(run.findingPage({ cursor }))).resolves.toBe("store/bad-cursor");
      }
    });

    it("finds one finding and one asset with all that is known of them", async () => {
      const run = await storedRun();
      const [commit] = sampleCommits;
      const { sketch: _sketch, valueSketch: _valueSketch, ...finding } = commit!.findings[0]!;
      expect(await run.finding("f_a1")).toEqual({ ...finding, categories: [] });
      expect(await run.finding("f_none")).toBeUndefined();
      expect(await run.asset("files", commit!.asset)).toEqual({
        source: "files",
        listed: sampleListing[0],
        coverage: commit!.coverage[0],
        combinations: commit!.combinations,
      });
      expect((await run.asset("files", "file:///data/b.zip!/one.json"))?.listed).toBeNull();
      expect(await run.asset("files", "file:///none")).toBeUndefined();
    });

    it("opens again what left a gap, and nothing else", async () => {
      const before = await storedRun();
      const findings = (await collect(before.findings())).map(({ id }) => id).sort();
      expect(await store.reopenAssets(sampleRun.id)).toBe(2);
      const kept = await collect((await store.run(sampleRun.id)).coverage());
      expect(kept.map(({ asset }) => asset)).toEqual(["file:///data/a.csv", "file:///data/pipe"]);
      expect((await store.sources(sampleRun.id))[0]).toEqual({
        ...sampleSource,
        listedUpTo: null,
        listingComplete: false,
      });
      await store.listAssets(sampleRun.id, "files", sampleListing, true);
      expect(await store.pendingAssets(sampleRun.id, "files", 100)).toEqual([sampleListing[1], sampleListing[2]]);
      await store.commitAssets(sampleRun.id, sampleCommits);
      const again = await store.run(sampleRun.id);
      expect((await collect(again.findings())).map(({ id }) => id).sort()).toEqual(findings);
      expect(again.summary.assets).toEqual(before.summary.assets);
    });

    it("carries over what has not changed, and says which run read it", async () => {
      const earlier = await storedRun();
      const next = { ...sampleRun, id: "01JZZZZZZZZZZZZZZZZZZZZZZZ", started: "2026-11-24T00:00:00.000Z" };
      await beginSample(store, next);
      expect(await store.carryAssets(next.id, "files", sampleRun.id)).toBe(1);
      expect(await store.pendingAssets(next.id, "files", 100)).toEqual(sampleListing.slice(1));
      const run = await store.run(next.id);
      const [own] = await collect(run.coverage());
      expect(own).toEqual({ ...sampleCommits[0]!.coverage[0]!, carriedFrom: sampleRun.id });
      const findings = await collect(earlier.findings());
      expect(await collect(run.findings())).toEqual(findings.slice(0, 2));
      expect(await collect(run.combinations())).toEqual(sampleCommits[0]!.combinations);
    });

    it("keeps each decision and its audit entry; the latest holds", async () => {
      const decision = {
        finding: "f_1",
        verdict: "not-personal",
        reason: "order numbers",
        by: "lin",
        on: "2026-11-23T10:00:00.000Z",
        expires: "2027-05-03",
        reopen: ["count-x10"],
      } as const;
      const later = { ...decision, verdict: "confirmed", reason: "looked again", expires: null } as const;
      await store.decide(decision);
      await store.decide(later);
      expect(await store.decisions()).toEqual([later]);
      const entries = await store.auditEntries();
      expect(
        entries.map(({ sequence, who, what, subject, detail }) => [sequence, who, what, subject, detail["verdict"]]),
      ).toEqual([
        [1, "lin", "decision", "f_1", "not-personal"],
        [2, "lin", "decision", "f_1", "confirmed"],
      ]);
    });

    it("chains the audit over closing and opening", async () => {
      await store.audit(note("one"));
      await reopen();
      const second = await store.audit(note("two"));
      expect(second.sequence).toBe(2);
      expect(await store.verifyAudit()).toEqual({ intact: true, entries: 2 });
      expect(await store.auditEntries(1)).toEqual([second]);
    });

    it("lets two processes write and read at once", async () => {
      await beginSample(store);
      const other = await place.open();
      await Promise.all([
        store.commitAssets(sampleRun.id, sampleCommits.slice(0, 3)),
        other.commitAssets(sampleRun.id, sampleCommits.slice(2)),
        ...Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? store : other).audit(note(`note ${at}`))),
      ]);
      expect((await collect((await other.run(sampleRun.id)).coverage())).length).toBe(
        sampleCommits.flatMap(({ coverage }) => coverage).length,
      );
      expect(await other.verifyAudit()).toEqual({ intact: true, entries: 10 });
      await other[Symbol.asyncDispose]();
    });
  });
}

async function digests(run: RunReader): Promise<{ digest: string; rows: readonly Coverage[] }> {
  return { digest: await run.digest(), rows: await collect(run.coverage()) };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof AssayError) return error.code;
    throw error;
  }
  return "no error";
}

function backwards(commit: AssetCommit): AssetCommit {
  return { ...commit, findings: commit.findings.toReversed(), combinations: commit.combinations.toReversed() };
}

function unlike(commit: AssetCommit): AssetCommit {
  return { ...commit, findings: [], combinations: [] };
}

function reasonsOfPending(rows: readonly Coverage[]): unknown[] {
  return rows.filter(({ status }) => status === "pending").map(({ reason }) => reason);
}

function note(what: string): Parameters<FindingStore["audit"]>[0] {
  return { at: "2026-11-23T10:00:00.000Z", who: "lin", what, subject: "run", detail: { b: 1, a: [null, "二"] } };
}

function exactly(people: number): People {
  return { estimate: people, low: people, high: people };
}

function brief({ dataType, findings, assets, matches, records, people }: TypeTotal): unknown[] {
  return [dataType, findings, assets, matches, records, people];
}

/** Stores what a model was made of, its assets in a random order and in batches. */
async function fillModel(store: FindingStore, parts: ModelParts): Promise<void> {
  const { run, sources, listing, commits, packs, classifications, end } = parts;
  await store.startRun(run);
  for (const source of sources) {
    await store.putSource(run.id, source);
    const own = listing.filter(({ uri }) => uri.startsWith(`${source.uri}/`));
    await store.listAssets(run.id, source.name, own.slice(0, 3), false);
    await store.listAssets(run.id, source.name, own.slice(2), true);
  }
  const shuffled = commits.toSorted((one, other) => one.asset.length - other.asset.length);
  for (let at = 0; at < shuffled.length; at += 4) await store.commitAssets(run.id, shuffled.slice(at, at + 4));
  await store.putClassification(run.id, packs, classifications);
  await store.finishRun(run.id, end);
}

async function everything(run: StoredRun): Promise<unknown> {
  return {
    run: run.run,
    summary: run.summary,
    packs: run.packs,
    findings: await collect(run.findings()),
    coverage: await collect(run.coverage()),
    combinations: await collect(run.combinations()),
    totals: await run.totals(),
    types: (await run.typeTotals()).map(rounded),
    categories: await run.categoryTotals(),
    combined: await run.combinationTotals(),
    assets: await run.assetTotals(7),
    reasons: await run.reasonTotals(),
  };
}

/** Sums of fractions differ in their last digit with the order they are added in. */
function rounded(total: TypeTotal): TypeTotal {
  return { ...total, score: Number(total.score.toFixed(9)) };
}
