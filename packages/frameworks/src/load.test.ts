import { describe, expect, it } from "vitest";
import { AssayError } from "@assay/spec";
import { defaultPackIds, loadPacks, packIds } from "./load.ts";
import { resolveProvision } from "./resolve-provision.ts";
import { packSummaries } from "./summary.ts";
import type { LoadedPack } from "./loaded-pack.ts";

const refOf = (pack: LoadedPack | undefined, id: string) =>
  pack?.provisions.find((provision) => provision.id === id)?.ref;
const codeOf = (error: unknown) => (error instanceof AssayError ? [error.code, error.message] : error);

it("holds every pack a scan is judged by, and refuses one it has not", async () => {
  expect(defaultPackIds.filter((id) => !packIds.includes(id))).toEqual([]);
  expect(await loadPacks({ ids: ["xx.none"] }).catch(codeOf)).toEqual([
    "frameworks/no-such-pack",
    "There is no pack xx.none.",
  ]);
});

describe("editions", () => {
  it("numbers the same clause by the edition asked for", async () => {
    const numbers = ["2014", "2019", "2025"].map(async (edition) => {
      const [pack] = await loadPacks({ ids: ["iso.27018"], editions: { "iso.27018": edition }, asOf: "2026-11-23" });
      return [refOf(pack, "breach"), pack?.framework.citation];
    });
    expect(await Promise.all(numbers)).toEqual([
      ["A.9.1", "ISO/IEC 27018:2014"],
      ["A.10.1", "ISO/IEC 27018:2019"],
      ["A.10.1", "ISO/IEC 27018:2025"],
    ]);
  });
  it("takes the edition in force on the day", async () => {
    const editions = ["2018-06-30", "2019-01-01", "2026-11-23"].map(
      async (asOf) => (await loadPacks({ ids: ["iso.27018"], asOf }))[0]?.edition,
    );
    expect(await Promise.all(editions)).toEqual(["2014", "2019", "2025"]);
    expect(
      codeOf(await loadPacks({ ids: ["iso.27018"], asOf: "2010-01-01" }).catch((error: unknown) => error)),
    ).toEqual(["frameworks/no-edition", "iso.27018 has no edition that was in force on 2010-01-01."]);
  });
  it("leaves out clauses an edition lacks, wherever they are named", async () => {
    const [pack] = await loadPacks({ ids: ["iso.27701"], editions: { "iso.27701": "2019" } });
    expect(refOf(pack, "logging")).toBeUndefined();
    expect(pack?.controls.some(({ provision }) => provision === "logging")).toBe(false);
    expect(pack?.controls.some(({ provision }) => provision === "retention")).toBe(true);
  });
  it("renumbers 27701 by the rule: 7.m.k is A.1.m.(k+1), 8.m.k is A.2.m.(k+1)", async () => {
    const [pack] = await loadPacks({ ids: ["iso.27701"], asOf: "2026-11-23" });
    const pairs = (pack?.provisions ?? []).flatMap(({ editions = {} }) => {
      const [before, after] = [editions["2019"]?.ref ?? "", editions["2025"]?.ref ?? ""];
      return /^[78]\./.test(before) ? [[before, after] as const] : [];
    });
    const expected = pairs.map(([before]) => {
      const [clause, group, item] = before.split(".").map(Number);
      return `A.${(clause ?? 0) - 6}.${group}.${(item ?? 0) + 1}`;
    });
    expect(pairs.length).toBeGreaterThan(30);
    expect(pairs.map(([, after]) => after)).toEqual(expected);
  });
});

describe("days", () => {
  it("shows what is adopted and does not apply yet, and what is only proposed", async () => {
    const [before] = packSummaries(await loadPacks({ ids: ["sg.pdpa"], asOf: "2026-12-31" }));
    const [after] = packSummaries(await loadPacks({ ids: ["sg.pdpa"], asOf: "2027-01-01" }));
    const status = (summary: typeof before, id: string) =>
      summary?.provisions.find((provision) => provision.id === id)?.status;
    expect([status(before, "nric-auth"), status(after, "nric-auth")]).toEqual(["adopted-not-applicable", "in-force"]);
    const [gdpr] = packSummaries(await loadPacks({ ids: ["eu.gdpr"], asOf: "2026-11-23" }));
    expect(status(gdpr, "omnibus-33")).toBe("proposed");
  });
});

describe("resolveProvision", async () => {
  const packs = await loadPacks({ asOf: "2026-11-23" });
  const found = (citation: string, day: string) =>
    resolveProvision(citation, day, packs).map(({ ref, note }) => [ref, note?.en ?? null]);

  it("follows CSL 42(2) to where it moved, and tells of the paragraph that has the number now", () => {
    expect(found("CSL 42(2)", "2025-12-31")).toEqual([["CSL art. 42(2)", null]]);
    expect(found("CSL 42(2)", "2026-01-01")).toEqual([
      [
        "CSL art. 44(2)",
        "Renumbered: CSL art. 42(2) → CSL art. 44(2) (2025-12-31). Since 1 January 2026 art. 42(2) is another paragraph, on the Civil Code and PIPL.",
      ],
      ["CSL art. 42(2)", null],
    ]);
  });
  it("follows a number through editions of a standard", () => {
    expect(found("27018 A.9.1", "2026-11-23")).toEqual([]);
    expect(found("A.9.1", "2016-01-01")).toEqual([["A.9.1", null]]);
    expect(found("A.9.1", "2026-11-23")).toEqual([["A.10.1", "Renumbered: 2014 A.9.1 → 2025 A.10.1."]]);
    expect(found("7.4.7", "2026-11-23")).toEqual([["A.1.4.8", "Renumbered: 2019 7.4.7 → 2025 A.1.4.8."]]);
  });
  it("reads a citation however it is spaced, and in Chinese", () => {
    expect(found("gdpr", "2026-11-23")).toEqual([]);
    expect(found("pipl 28", "2026-11-23")).toEqual([["PIPL art. 28", null]]);
    expect(found("《个人信息保护法》第二十八条", "2026-11-23")).toEqual([["PIPL art. 28", null]]);
    expect(found("PDPA s. 26 B (4)", "2026-11-23")).toEqual([["PDPA s 26B(4)", null]]);
  });
});
