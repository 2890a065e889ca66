import { existsSync } from "node:fs";
import axe from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import type { FindingStore } from "@assay/spec";
import { appOver } from "../../api/testing/signed-in.ts";
import type { ReportAppOptions, RunningReportApp } from "../../api/report-app.ts";
import { buildWeb } from "../build/build-web.ts";

const paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** How long a test may take where many run at once. */
export const patience = { testTimeout: 120_000, hookTimeout: 180_000 } as const;

/** Starts a browser that asks nobody but us. */
export function startBrowser(): Promise<Browser> {
  const executablePath = paths.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error("There is no Chromium: sudo apt-get install chromium");
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
  ];
  return chromium.launch({ executablePath, args });
}

/** Serves the built web app over a store. */
export async function serve(store: FindingStore, options: Partial<ReportAppOptions> = {}): Promise<RunningReportApp> {
  const app = await appOver(store, { web: await buildWeb(), ...options });
  return app.listen();
}

/** A page with everything it complained of. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Errors of the console and of scripts, requests that failed and requests to anybody else. */
  readonly complaints: string[];
}

/** Opens a page of its own, without cookies. */
export async function visit(
  browser: Browser,
  { url }: RunningReportApp,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
      complaints.push(`elsewhere: ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
}

/** Opens a page and signs in by a link. */
export async function visitSignedIn(
  browser: Browser,
  app: RunningReportApp,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const opened = await visit(browser, app, options);
  await opened.page.goto(app.newSignInUrl());
  await opened.page.waitForURL(app.url);
  await settled(opened.page);
  return opened;
}

/** Goes to an address of the app and waits until what it shows is there. */
export async function go(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until a page has its heading and nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.locator(".skeleton").waitFor({ state: "detached" });
}

/** What a page does against WCAG 2.2 AA, by rule and place. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
    const { axe: engine } = globalThis as unknown as { axe: { run(where: Document, how: object): Promise<Found> } };
    const { violations } = await engine.run(document, run);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
    );

    interface Found {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
      }[];
    }
  });
}
