import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Coverage, FindingStore } from "@assay/spec";
import { around, exactSketch } from "../../api/testing/exact-people.ts";
import { fillSample, fillUnfinished } from "../../api/testing/sample-run.ts";
import { temporaryStore } from "../../api/testing/signed-in.ts";
import {
  accessibilityFaults,
  go,
  serve,
  settled,
  startBrowser,
  visitSignedIn,
  type Visit,
  patience,
} from "./browser.ts";

vi.setConfig(patience);

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

async function withStore(
  fill: (store: FindingStore) => Promise<void>,
  see: (visit: Visit) => Promise<void>,
): Promise<void> {
  await using held = await temporaryStore();
  await fill(held.store);
  const app = await serve(held.store);
  try {
    await using visit = await visitSignedIn(browser, app);
    await see(visit);
  } finally {
    await app.close();
  }
}

interface Plain {
  readonly assets: readonly string[];
  readonly field: string;
  readonly mask: string;
}

// A run of text files; each holds one e-mail address where `mask` is not empty.
async function fillPlain(store: FindingStore, { assets, field, mask }: Plain): Promise<void> {
  const run = "01JE0000000000000000000000";
  await store.startRun({
    id: run,
    started: "2026-11-03T04:12:00.000Z",
    version: "0.1.0",
    catalog: { detectors: 60, digest: "sha256:0" },
    packs: [],
    plan: {},
  });
  await store.putSource(run, { name: "docs", type: "fs", uri: "file:///srv/docs", properties: {} });
  await store.listAssets(
    run,
    "docs",
    assets.map((uri) => ({ uri, name: uri, size: 10 })),
    true,
  );
  await store.commitAssets(
    run,
    assets.map((asset, at) => {
      const row: Coverage = {
        source: "docs",
        asset,
        container: null,
        status: "read",
        reason: null,
        detail: null,
        format: "text",
        bytes: { listed: 10, read: 10 },
        records: 1,
        members: 0,
        sampling: null,
      };
      const finding = {
        id: `f_${String(at).padStart(26, "0")}`,
        source: "docs",
        asset,
        field,
        dataType: "contact.email",
        detector: "email",
        count: 1,
        records: 1,
        people: around(1),
        score: 0.9,
        reasons: [{ why: `label:${field}`, weight: 0.9 }],
        mask,
        places: [{ steps: [`sheet ${field}`, "row 1", field] }],
        placesShown: 1,
        sketch: exactSketch(at, 1),
        valueSketch: exactSketch(at, 1),
        fingerprints: [],
      } as const;
      return { source: "docs", asset, coverage: [row], findings: mask === "" ? [] : [finding], combinations: [] };
    }),
  );
  await store.finishRun(run, { seconds: 1, exit: 0, finished: "2026-11-03T04:12:01.000Z" });
}

describe("before the first run", () => {
  it("three ways to a result are shown", async () => {
    await withStore(
      async () => undefined,
      async ({ page }) => {
        await page.getByRole("heading", { name: "No run yet" }).waitFor();
        expect(await page.locator(".command").allInnerTexts()).toEqual([
          "npx -y pnpm@12 demo",
          "npx -y pnpm@12 assay scan ./folder",
          "npx -y pnpm@12 assay config init",
        ]);
        expect(await accessibilityFaults(page)).toEqual([]);
      },
    );
  });
});

describe("a run that found nothing", () => {
  it("says how much was read to find it", async () => {
    await withStore(
      (store) => fillPlain(store, { assets: ["file:///srv/docs/a", "file:///srv/docs/b"], field: "x", mask: "" }),
      async ({ page }) => {
        await page
          .getByRole("heading", {
            name: "Nothing was found in 2 assets read with 60 detectors. Everything in scope was read.",
          })
          .waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await go(page, "/findings");
        await page.getByText("Nothing was found in this run. What was not read is under Coverage.").waitFor();
        await go(page, "/regulations");
        await page.getByText("No laws or standards were asked for in this run.").waitFor();
      },
    );
  });
});

describe("a run that goes on", () => {
  it("says that its numbers are so far", async () => {
    await withStore(
      (store) => fillUnfinished(store, "01JE0000000000000000000001"),
      async ({ page }) => {
        await page.getByText("The run has not ended: these numbers are so far.").waitFor();
        expect(await page.locator(".key-figure-so-far").allInnerTexts()).toEqual([
          "so far",
          "so far",
          "so far",
          "so far",
        ]);
        expect(await page.getByText("Everything in scope was read").count()).toBe(0);
        expect(await accessibilityFaults(page)).toEqual([]);
      },
    );
  });
});

describe("when something fails", () => {
  it("one card says so, the rest stays, and trying again helps", async () => {
    await withStore(fillSample, async ({ page }) => {
      const broken = "**/api/v1/runs/*/matrix";
      await page.route(broken, (route) =>
        route.fulfill({
          status: 500,
          contentType: "application/problem+json",
          body: JSON.stringify({
            type: "urn:x",
            title: "Internal error",
            status: 500,
            code: "report/internal",
            detail: "It broke.",
            request: "r-1",
          }),
        }),
      );
      await page.reload();
      await page.getByRole("alert").getByText("This could not be shown").waitFor();
      await page.getByText("Request r-1").waitFor();
      expect(await page.locator(".key-figure").count()).toBe(4);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.unroute(broken);
      await page.getByRole("button", { name: "Try again" }).click();
      await page.locator(".matrix").waitFor();
    });
  });

  it("a server that is gone is told apart from one that refuses", async () => {
    await withStore(fillSample, async ({ page }) => {
      await page.route("**/api/v1/runs/*/coverage**", (route) => route.abort());
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Coverage" }).click();
      await page.getByText("The server does not answer").first().waitFor({ timeout: 15_000 });
      expect(await page.getByText("Is the app still running in the terminal?").count()).toBeGreaterThan(0);
    });
  });

  it("what was written in the form is still there", async () => {
    await withStore(fillSample, async ({ page }) => {
      await go(page, "/findings?q=iban");
      await page.locator("[data-row-link]").first().click();
      await page.getByRole("heading", { name: /IBAN of/ }).waitFor();
      await page.route("**/decisions", (route) =>
        route.fulfill({
          status: 503,
          contentType: "application/problem+json",
          body: JSON.stringify({ type: "urn:x", title: "x", status: 503, code: "x", detail: "x", request: "r" }),
        }),
      );
      await page.getByRole("textbox", { name: "Reason" }).fill("It is real.");
      await page.getByRole("button", { name: "Save the decision" }).click();
      await page.getByText("It was not saved.").waitFor();
      expect(await page.getByRole("textbox", { name: "Reason" }).inputValue()).toBe("It is real.");
    });
  });

  it("a decision that somebody else made meanwhile is shown, not overwritten", async () => {
    await withStore(fillSample, async ({ page }) => {
      await go(page, "/findings?q=iban");
      await page.locator("[data-row-link]").first().click();
      await page.getByRole("heading", { name: /IBAN of/ }).waitFor();
      const finding = new URL(page.url()).pathname.split("/").at(-1);
      const status = await page.evaluate(
        async (id) =>
          (
            await fetch(`/api/v1/runs/latest/findings/${id}/decisions`, {
              method: "POST",
              headers: { "content-type": "application/json" },
              body: JSON.stringify({ verdict: "planned", reason: "In another window." }),
            })
          ).status,
        finding,
      );
      expect(status).toBe(201);
      await page.getByRole("textbox", { name: "Reason" }).fill("It is real.");
      await page.getByRole("button", { name: "Save the decision" }).click();
      await page.getByText("Somebody decided meanwhile.").waitFor();
      await page.getByText("In another window.").first().waitFor();
    });
  });

  it("an accepted risk needs a reason and a day", async () => {
    await withStore(fillSample, async ({ page }) => {
      await go(page, "/findings?q=iban");
      await page.locator("[data-row-link]").first().click();
      await page.getByText("Accepted risk").click();
      await page.getByRole("button", { name: "Save the decision" }).click();
      expect(await page.locator("[data-invalid] .field-error").count()).toBe(2);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});

describe("a long list", () => {
  it("is drawn where it is looked at, and read to its end", async () => {
    const assets = Array.from({ length: 600 }, (_, at) => `file:///srv/docs/${String(at).padStart(5, "0")}.txt`);
    await withStore(
      (store) => fillPlain(store, { assets, field: "mail", mask: "a*@e*.org" }),
      async ({ page, complaints }) => {
        await go(page, "/findings?sort=address");
        await page.getByText("600 rows").waitFor();
        expect(await page.locator("tbody tr").count()).toBeLessThan(80);
        expect(await page.locator("table").getAttribute("aria-rowcount")).toBe("601");
        const last = page.getByText("00599.txt");
        for (let turn = 0; turn < 60 && (await last.count()) === 0; turn += 1) {
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          await page.waitForTimeout(80);
        }
        expect(await last.count()).toBe(1);
        expect(await page.locator("tbody tr").count()).toBeLessThan(80);
        expect(await page.locator("tbody tr[aria-rowindex]").last().getAttribute("aria-rowindex")).toBe("601");
        expect(complaints).toEqual([]);
      },
    );
  });
});

describe("names from the store", () => {
  const hostile = [
    "<img src=x onerror=alert(1)>.csv",
    '"><script>alert(2)</script>',
    "javascript:alert(3)",
    "{{constructor.constructor('alert(4)')()}}",
    "a\u202Egnp.exe",
    "line\r\nset-cookie: x=1",
    "${alert(5)}",
    "😀 张伟 ‮ end",
    "../../etc/passwd",
    "a".repeat(800),
  ];

  it.each(hostile)("are shown as they are and do nothing: %s", async (name) => {
    const asset = `file:///srv/docs/${encodeURIComponent(name)}`;
    await withStore(
      (store) => fillPlain(store, { assets: [asset, `${asset}2`], field: name, mask: name.slice(0, 40) }),
      async ({ page, complaints }) => {
        for (const path of ["/", "/findings", `/findings/f_${"0".repeat(26)}`, "/inventory", "/coverage"]) {
          await go(page, path);
          expect(await page.locator("img, main script, iframe, object, [onerror]").count()).toBe(0);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
        }
        await go(page, "/inventory");
        await page.locator("[data-row-link]").first().click();
        await settled(page);
        expect(await page.locator("body").innerText()).not.toMatch(/[\u202E\u2066-\u2069]/);
        expect(complaints).toEqual([]);
      },
    );
  });
});
