import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exporters } from "@assay/exporters";
import type { RunningReportApp } from "../../api/report-app.ts";
import { assetId } from "../../api/view/asset-id.ts";
import { fillSample, sampleId } from "../../api/testing/sample-run.ts";
import { temporaryStore, type TemporaryStore } from "../../api/testing/signed-in.ts";
import { accessibilityFaults, go, serve, startBrowser, visitSignedIn, type Visit, patience } from "./browser.ts";

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

const finding = sampleId("shop", "orders.ndjson", "$.customer.born", "identity.dob");
const sick = assetId("hr-exports", "file:///srv/hr-exports/2026/sick.csv");
const zip = assetId("shop", "file:///srv/shop/backup.zip");

const pages: readonly (readonly [path: string, en: string, zh: string])[] = [
  [
    "/",
    "Personal data of about 20,100 people (19,500–20,700) is in 4 of 13 assets. 5 assets were not read in full, so there may be more.",
    "13 项中有 4 项含个人数据，涉及约 20,100 人（19,500–20,700）。 有 5 项未能完整读取，可能还有更多。",
  ],
  ["/findings", "10 findings, the gravest first.", "共 10 个发现，最敏感的在前。"],
  ["/findings?type=finance&sort=-people", "10 findings, the gravest first.", "共 10 个发现，最敏感的在前。"],
  [
    `/findings/${finding}`,
    "Date of birth of about 640 people (620–660), in 640 of 18,000 cells of this column (3.6%).",
    "出生日期，涉及约 640 人（620–660），本列 18,000 个单元格中有 640 个（3.6%）。",
  ],
  ["/inventory", "4 of 13 assets in 3 sources hold personal data.", "3 个数据源的 13 项中，4 项含个人数据。"],
  [
    `/inventory/${sick}`,
    "Personal data of about 8,120 people (7,880–8,360) in 3 fields. 9,020 records read.",
    "3 个字段含个人数据，涉及约 8,120 人（7,880–8,360）。 已读 9,020 条记录。",
  ],
  [`/inventory/${zip}`, "Nothing was found in what was read.", "在已读内容中未发现个人数据。"],
  ["/regulations", "What was found falls under 2 of 3 laws and standards.", "所发现内容涉及 3 项法律与标准中的 2 项。"],
  [
    "/regulations/eu.gdpr?all=yes",
    "Data of about 20,100 people (19,500–20,700) in 4 places falls under General Data Protection Regulation.",
    "4 个位置的数据涉及通用数据保护条例，关系到约 20,100 人（19,500–20,700）。",
  ],
  [
    "/coverage",
    "5 of 13 assets were in scope and not read in full. What they hold is not known.",
    "13 项中有 5 项在范围内但未能完整读取，其内容不明。",
  ],
  ["/nothing", "There is no such page", "没有这个页面"],
];

describe.each([
  { locale: "en-GB", colorScheme: "light", width: 1280 },
  { locale: "en-GB", colorScheme: "dark", width: 1280 },
  { locale: "zh-CN", colorScheme: "light", width: 1280 },
  { locale: "zh-CN", colorScheme: "dark", width: 1280 },
  { locale: "en-GB", colorScheme: "light", width: 320 },
  { locale: "zh-CN", colorScheme: "dark", width: 320 },
] as const)("in $locale, $colorScheme, $width pixels wide", ({ locale, colorScheme, width }) => {
  let open: Visit;

  beforeAll(async () => {
    open = await visitSignedIn(browser, app, { locale, colorScheme, viewport: { width, height: 800 } });
  });

  afterAll(() => open[Symbol.asyncDispose]());

  it.each(pages)("%s shows its answer, to everybody, and asks nobody else", async (path, en, zh) => {
    const { page, complaints } = open;
    await go(page, path);
    expect(await page.locator("h1").innerText()).toBe(locale === "en-GB" ? en : zh);
    expect(await page.locator("html").getAttribute("lang")).toBe(locale === "en-GB" ? "en" : "zh-Hans");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
