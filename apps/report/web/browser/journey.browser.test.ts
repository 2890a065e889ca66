import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exporters } from "@assay/exporters";
import type { RunningReportApp } from "../../api/report-app.ts";
import { fillSample, sampleRun } from "../../api/testing/sample-run.ts";
import { temporaryStore, type TemporaryStore } from "../../api/testing/signed-in.ts";
import { accessibilityFaults, go, serve, settled, startBrowser, visit, visitSignedIn, patience } from "./browser.ts";

vi.setConfig(patience);

let browser: Browser;
let held: TemporaryStore;
let app: RunningReportApp;

beforeAll(async () => {
  held = await temporaryStore();
  await fillSample(held.store, "01JC0000000000000000000000", "2026-10-27T04:12:00.000Z");
  await fillSample(held.store);
  [browser, app] = await Promise.all([startBrowser(), serve(held.store, { exporters })]);
});

afterAll(async () => {
  await browser.close();
  await app.close();
  await held[Symbol.asyncDispose]();
});

function pathOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

describe("signing in", () => {
  it("takes the token out of the address, and works once", async () => {
    const link = app.newSignInUrl();
    await using first = await visit(browser, app);
    await first.page.goto(link);
    await first.page.waitForURL(app.url);
    expect(await first.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await using second = await visit(browser, app);
    await second.page.goto(link);
    await second.page.getByRole("heading", { name: "This link was used already" }).waitFor();
    expect(pathOf(second.page)).toBe("/sign-in");
    expect(await accessibilityFaults(second.page)).toEqual([]);
  });

  it("lets in who is signed in already and opens the link again", async () => {
    const link = app.newSignInUrl();
    await using opened = await visit(browser, app);
    await opened.page.goto(link);
    await opened.page.waitForURL(app.url);
    await opened.page.goto("about:blank");
    await opened.page.goto(link);
    await opened.page.waitForURL(app.url);
    expect(await opened.page.locator("h1").innerText()).toContain("Personal data of about");
  });

  it("is asked for at any address, and leads back to it", async () => {
    await using opened = await visit(browser, app);
    const { page } = opened;
    await page.goto("/findings?type=finance");
    await page.getByRole("heading", { name: "Sign in with the link" }).waitFor();
    expect(pathOf(page)).toBe("/findings?type=finance");
    await using other = await visitSignedIn(browser, app);
    await page.context().addCookies(await other.page.context().cookies());
    await page.reload();
    await page.getByRole("row", { name: /IBAN/ }).waitFor();
  });

  it("is asked for again, in place, when the session ends", async () => {
    await using opened = await visitSignedIn(browser, app);
    const { page } = opened;
    await page.context().clearCookies();
    await page.getByRole("link", { name: "Coverage" }).first().click();
    await page.getByRole("heading", { name: "Sign in with the link" }).waitFor();
    expect(pathOf(page)).toBe("/coverage");
  });

  it("leaves nothing of a run in the browser", async () => {
    await using opened = await visitSignedIn(browser, app);
    const { page } = opened;
    await go(page, "/findings");
    await page.getByRole("radio", { name: "中文（简体）" }).click();
    const kept = await page.evaluate(async () => [
      Object.entries<string>(localStorage),
      Object.entries<string>(sessionStorage).filter(([key]) => !key.startsWith("tsr-scroll")),
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
      document.cookie,
    ]);
    expect(kept).toEqual([[["assay.language", "zh-Hans"]], [], 0, 0, ""]);
  });
});

describe("with keys alone", () => {
  it("a finding is found, decided, and the decision undone", async () => {
    await using opened = await visitSignedIn(browser, app);
    const { page, complaints } = opened;
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the page");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");

    await page.keyboard.press("g");
    await page.keyboard.press("f");
    await page.waitForURL(/\/findings$/);
    await page.locator("[data-row-link]").first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("cvc");
    await page.waitForURL(/q=cvc/);
    await page.getByText("1 of 10 rows").waitFor();
    await page.locator("main input[type=search]").blur();
    await page.keyboard.press("j");
    expect(await focused(page)).toContain("Card verification code");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Card verification code of about 40 people/ }).waitFor();

    await page.keyboard.press("t");
    expect(await page.getByRole("radio", { name: /Test data/ }).isChecked()).toBe(true);
    await page.keyboard.type("Cards of the sandbox.");
    await page.keyboard.press("Tab");
    for (let step = 0; step < 8 && (await focused(page)) !== "Save the decision"; step += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Decided: Test data.").waitFor();
    expect(await held.store.decisions()).toMatchObject([
      { verdict: "test-data", reason: "Cards of the sandbox.", by: "lin" },
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole("button", { name: "Undo" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Undone at once").waitFor();
    expect(await held.store.decisions()).toMatchObject([{ verdict: "withdrawn" }]);
    expect(complaints).toEqual([]);
  });

  it("anything is gone to by name", async () => {
    await using opened = await visitSignedIn(browser, app);
    const { page } = opened;
    await page.keyboard.press("Control+k");
    await page.keyboard.type("general data");
    await page.getByRole("menuitem", { name: /General Data Protection/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/regulations\/eu\.gdpr$/);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("backup.zip");
    await page.getByRole("menuitem", { name: /Assets with/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/inventory\?q=backup\.zip$/);
  });

  it("help tells the keys, and turns single letters off", async () => {
    await using opened = await visitSignedIn(browser, app);
    const { page } = opened;
    await page.keyboard.press("?");
    await page.getByRole("heading", { name: "Words, marks and keys" }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("switch", { name: "Single-letter keys" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
    await page.keyboard.press("g");
    await page.keyboard.press("f");
    await page.keyboard.press("?");
    expect(pathOf(page)).toBe("/");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("letters typed into a field stay there, also while a word is composed", async () => {
    await using opened = await visitSignedIn(browser, app);
    const { page } = opened;
    await go(page, "/findings");
    await page.locator("main input[type=search]").focus();
    await page.keyboard.type("gc?");
    expect(await page.locator("main input[type=search]").inputValue()).toBe("gc?");
    expect(pathOf(page)).toMatch(/^\/findings/);
  });
});

describe("an address", () => {
  it("holds the filters and the order, so that it shows the same to whoever opens it", async () => {
    await using opened = await visitSignedIn(browser, app);
    const { page } = opened;
    await go(page, "/findings");
    await page.getByRole("button", { name: /Sensitivity/ }).click();
    await page.getByRole("option", { name: "High" }).click();
    await page.getByRole("button", { name: "People (est.)" }).click();
    await page.waitForURL(/sensitivity=high/);
    await page.waitForURL(/sort=-people/);
    await page.getByText("4 of 10 rows").waitFor();
    const shown = await page.locator("tbody tr").allInnerTexts();
    expect(await page.getByRole("columnheader", { name: "People (est.)" }).getAttribute("aria-sort")).toBe(
      "descending",
    );
    await using other = await visitSignedIn(browser, app);
    await go(other.page, pathOf(page));
    await other.page.getByText("4 of 10 rows").waitFor();
    expect(await other.page.locator("tbody tr").allInnerTexts()).toEqual(shown);
    await other.page.getByRole("button", { name: "Clear filters" }).click();
    await other.page.getByText("10 rows", { exact: true }).waitFor();
  });

  it("names an older run, and keeps it from page to page", async () => {
    await using opened = await visitSignedIn(browser, app);
    const { page } = opened;
    await page.getByRole("button", { name: /^3 Nov 2026/ }).click();
    await page.getByRole("option", { name: /27 Oct 2026/ }).click();
    await page.getByText("Not the latest run").waitFor();
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Coverage" }).click();
    await settled(page);
    expect(pathOf(page)).toBe("/coverage?run=01JC0000000000000000000000");
  });

  it("of a number leads to the rows behind it", async () => {
    await using opened = await visitSignedIn(browser, app);
    const { page } = opened;
    await page.getByRole("link", { name: /Not read 5/ }).click();
    await page.getByText("5 of 13 rows").waitFor();
    expect(pathOf(page)).toBe("/coverage?part=missed");
    await page.goBack();
    await page
      .getByRole("row", { name: /hr-exports/ })
      .getByRole("link", { name: "1,930" })
      .click();
    await page.getByText("1 of 10 rows").waitFor();
    await go(page, "/regulations/eu.gdpr");
    await page
      .getByRole("row", { name: /Special categories/ })
      .getByRole("link", { name: "1", exact: true })
      .first()
      .click();
    await page.getByText("1 of 10 rows").waitFor();
    expect(await page.locator("tbody").innerText()).toContain("Health condition");
  });
});

describe("language and theme", () => {
  it("change at once and are kept, without a flash of the other", async () => {
    await using opened = await visitSignedIn(browser, app);
    const { page } = opened;
    await page.getByRole("radio", { name: "中文（简体）" }).click();
    await page.getByRole("link", { name: "法规" }).waitFor();
    await page.getByRole("button", { name: /主题/ }).click();
    await page.getByRole("menuitemradio", { name: "深色" }).click();
    expect(
      await page.evaluate(
        () =>
          getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor,
      ),
    ).toContain("rgb(15, 18, 22)");
    await page.addInitScript(() => {
      document.addEventListener("readystatechange", () => {
        document.documentElement.dataset["seen"] ??= document.documentElement.dataset["theme"] ?? "none";
      });
    });
    await page.reload();
    await settled(page);
    expect(await page.locator("html").getAttribute("data-seen")).toBe("dark");
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
  });

  it("begins in the language that the app was started with, until its reader chooses", async () => {
    const chinese = await serve(held.store, { language: "zh-Hans" });
    try {
      await using opened = await visitSignedIn(browser, chinese);
      await opened.page.getByRole("link", { name: "法规" }).waitFor();
      await opened.page.getByRole("radio", { name: "English" }).click();
      await opened.page.reload();
      await opened.page.getByRole("link", { name: "Regulations" }).waitFor();
      expect(await opened.page.locator("html").getAttribute("lang")).toBe("en");
    } finally {
      await chinese.close();
    }
  });
});

describe("a download", () => {
  it("is named after the run, and holds no less than the page", async () => {
    await using opened = await visitSignedIn(browser, app);
    const { page } = opened;
    await page.getByRole("button", { name: "Download" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /^CSV/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`assay-report-2026-11-03-${sampleRun}.csv`);
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}
