import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { exporterContract, hostileRun, render, sampleStoredRun } from "@assay/testing";
import { exporterOf } from "../exporter-of.test.help.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

const html = exporterOf("html");

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  /** Heading of the section it stands in. */
  readonly section: string;
}

function parse(text: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  let section = "";
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === "section") section = attributes["aria-labelledby"] ?? "";
      const element = { tag, attributes, text: "", section };
      elements.push(element);
      open.push(element);
    },
    ontext: (data) => open.forEach((element) => (element.text += data)),
    onclosetag: () => open.pop(),
  });
  parser.end(text);
  return elements;
}

/** Body rows of the tables of a section. */
function rowsOf(elements: readonly Element[], section: string): Element[] {
  return elements.filter(
    ({ tag, section: own, attributes }) => tag === "th" && own === section && attributes["scope"] === "row",
  );
}

const tags = new Set(
  `html head meta title style body main header h1 h2 h3 p dl dt dd ul ol li nav a section div svg rect line table caption thead
   tbody tr th td span strong code bdi br pre script`.split(/\s+/),
);
const harmless = new Set(
  `lang charset http-equiv content name class href id aria-label aria-labelledby aria-hidden role tabindex scope data-sort viewbox
   viewBox preserveAspectRatio preserveaspectratio x y x1 y1 x2 y2 width height translate`.split(/\s+/),
);

exporterContract({
  exporter: html,
  ledger: "not read",
  read: (text) => {
    const elements = parse(text);
    const unread = elements.filter(
      ({ section, attributes: { class: kind } }) => section === "not-read" && kind === "code",
    );
    return { findings: rowsOf(elements, "findings").length, ledger: unread.length };
  },
  acting: (text) =>
    parse(text).flatMap(({ tag, attributes }) => [
      ...(tags.has(tag) ? [] : [tag]),
      ...Object.keys(attributes).filter((attribute) => !harmless.has(attribute)),
      ...(/^(?:#[a-z-]+)?$/.test(attributes["href"] ?? "") ? [] : ["href"]),
    ]),
});

describe("html", () => {
  it.each([sampleStoredRun(), hostileRun()])("may run its own script and style and load nothing", async (run) => {
    const elements = parse(await render(html, run, { language: "en" }));
    const policy = elements.find(({ attributes: { "http-equiv": header } }) => header === "Content-Security-Policy");
    const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    expect(policy?.attributes["content"]).toBe(
      `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(elements.filter(({ tag }) => tag === "script").map(({ text }) => text)).toEqual([script]);
    expect(elements.filter(({ tag }) => tag === "style").map(({ text }) => text)).toEqual([style]);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it.each(["en", "zh-Hans"] as const)("prints totals that are the totals of its rows, in %s", async (language) => {
    const run = sampleStoredRun();
    const elements = parse(await render(html, run, { language }));
    const cells = elements.filter(({ tag, attributes: { class: kind } }) => tag === "td" && kind === "number");
    const ledger = cells.filter(({ section }) => section === "coverage").map(({ text }) => Number(text));
    expect(ledger.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(ledger.at(-1));
    const found = cells.filter(({ section }) => section === "found").map(({ text }) => Number(text));
    const findings = found.filter((_, at) => at % 4 === 3);
    expect(findings.reduce((sum, count) => sum + count, 0)).toBe(run.summary.findings);
    expect(rowsOf(elements, "findings")).toHaveLength(run.summary.findings);
    const tiles = elements
      .filter(({ tag }) => tag === "strong")
      .slice(0, 4)
      .map(({ text }) => text);
    expect(tiles).toEqual(["6", "122", "3", "2"]);
  });

  it("gives what stands in another language that language", async () => {
    const elements = parse(await render(html, sampleStoredRun(), { language: "zh-Hans" }));
    expect(elements.find(({ tag }) => tag === "html")?.attributes["lang"]).toBe("zh-Hans");
    const english = elements.filter(({ attributes: { lang } }) => lang === "en").map(({ text }) => text);
    expect(english).toContain("EU SAMPLE");
  });

  it("names every section in its list of contents", async () => {
    const elements = parse(await render(html, sampleStoredRun(), { language: "en" }));
    const links = elements.filter(({ tag }) => tag === "a").map(({ attributes: { href } }) => href);
    const ids = elements.filter(({ tag }) => tag === "h2").map(({ attributes: { id } }) => `#${id}`);
    expect(links).toEqual(ids);
  });
});
