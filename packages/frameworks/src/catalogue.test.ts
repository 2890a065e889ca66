import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { dataTypeInfo, dataTypes } from "@assay/spec";
import type { DataType } from "@assay/spec";
import { blindSpots } from "./blind-spots.ts";
import { classify } from "./classify.ts";
import { loadPacks } from "./load.ts";
import { mapDataType } from "./map-data-type.ts";

const packs = await loadPacks({ asOf: "2026-11-23" });
const laws = packs.filter(({ pack }) => ["eu.gdpr", "sg.pdpa", "cn.personal-information"].includes(pack.id));
const general: { readonly [pack: string]: string } = {
  "eu.gdpr": "personal-data",
  "sg.pdpa": "personal-data",
  "cn.personal-information": "personal-information",
};

/** Personal: in the taxonomy and neither a credential, which is personal only beside its owner, nor the number of an organisation. */
const isPersonal = (dataType: string) =>
  dataTypeInfo(dataType) !== undefined &&
  !["auth.", "org-id.", "finance.bank-code"].some((root) => dataType.startsWith(root));

const catalogue = fileURLToPath(new URL("../../detectors/src/catalog/", import.meta.url));
const found = existsSync(catalogue) ? globSync(`${catalogue}**/*.ts`).map((file) => readFileSync(file, "utf8")) : [];
const detected = found.flatMap((text) =>
  [...text.matchAll(/dataType: "([a-z0-9.-]+)"/g)].map(([, dataType = ""]) => dataType as DataType),
);
const all = [...new Set([...dataTypes.map(({ dataType }) => dataType), ...detected])];

describe.each(laws.map((pack) => [pack.pack.id, pack] as const))("%s", (id, pack) => {
  it.each(all.filter(isPersonal))("has a word for %s with its provisions", (dataType) => {
    const people = { estimate: 1, low: 1, high: 1 };
    const finding = { id: "f", source: "s", asset: "a", field: null, dataType, score: 0.9, people };
    const rows = classify({ packs: [pack], ran: all, findings: [finding], combinations: [] });
    expect(rows[0]).toMatchObject({ category: general[id], outcome: "match" });
    expect(rows[0]?.provisions.length).toBeGreaterThan(0);
  });
  it.each(all.filter((dataType) => dataType.startsWith("auth.")))(
    "marks %s as a credential, not as personal",
    (dataType) => {
      const rows = mapDataType(dataType, [pack]).filter(({ when }) => when === "alone");
      expect(rows.map(({ category, effect }) => `${effect} ${category}`)).toEqual(["indicate credential"]);
    },
  );
});

it("marks the number of an organisation without calling it personal", () => {
  const rows = mapDataType("org-id.number", laws).map(({ pack, category, effect }) => `${pack} ${effect} ${category}`);
  expect(rows).toEqual(["eu.gdpr indicate organisation-identifier"]);
});

it("maps a data type to the rules that can give it a category", () => {
  const rows = mapDataType(
    "gov-id.national.sg.nric-fin",
    packs.filter(({ pack }) => pack.id === "sg.pdpa"),
  );
  expect(rows.map(({ rule, when, questions, together }) => [rule, when, ...questions, together.length > 0])).toEqual([
    ["general-direct", "alone", false],
    ["national-id", "alone", false],
    ["national-id-foreign", "together", false],
    ["nric-without-ground", "asks", "nric.purpose", false],
    ["nric-auth-advised", "asks", "nric.used-for-authentication", false],
  ]);
});

it("tells what a pack asks after and nothing looked for", () => {
  const [pci] = packs.filter(({ pack }) => pack.id === "pci.dss");
  if (pci === undefined) throw new Error("no pack");
  expect(blindSpots(pci, ["finance.pan", "identity.name.full"])).toEqual([
    "identity.name.given",
    "identity.name.family",
    "finance.card-expiry",
    "finance.cvv",
    "finance.track-data",
    "finance.pin-block",
  ]);
});
