import { expect, it } from "vitest";
import { AssayError } from "@assay/spec";
import { classify } from "./classify.ts";
import { loadPacks } from "./load.ts";

const head = `
schema: assay.framework-overlay/1
overlay: {id: acme.gdpr, version: "1", extends: eu.gdpr, by: privacy office, date: 2026-11-01}
`;
const load = async (text: string, asOf = "2026-11-23") => {
  const [pack] = await loadPacks({ ids: ["eu.gdpr"], overlays: [{ text: head + text, where: "acme.yaml" }], asOf });
  if (pack === undefined) throw new Error("no pack");
  return pack;
};
const refused = async (text: string) => {
  const error = await load(text).catch((reason: unknown) => reason);
  return error instanceof AssayError ? `${error.code}: ${error.message}` : "not refused";
};

it("adds under new ids and changes the digest", async () => {
  const pack = await load(`
add:
  categories: [{id: staff-number, parent: personal-data, label: Staff number, tier: 2, provisions: [a4-1]}]
  rules:
    - {id: staff, effect: assign, category: staff-number, within: value, when: {dataType: account.identifier}, why: Ours, seen: primary,
       tests: [{given: {dataTypes: {account.identifier: 1}}, expect: match}, {given: {}, expect: no-match}]}
`);
  const [plain] = await loadPacks({ ids: ["eu.gdpr"], asOf: "2026-11-23" });
  expect(pack.rules.some(({ id }) => id === "staff")).toBe(true);
  expect(pack.digest).not.toBe(plain?.digest);
  expect(pack.layers.map(({ id }) => id)).toEqual(["eu.gdpr", "acme.gdpr"]);
});

it("makes stricter, and refuses to make looser", async () => {
  const pack = await load(
    `tighten: [{rule: health-unlinked, effect: assign, reason: our policy}, {obligation: notify-authority, within: PT48H, reason: our policy}, {category: national-id, tier: 4, reason: our policy}]`,
  );
  expect(pack.rules.find(({ id }) => id === "health-unlinked")?.effect).toBe("assign");
  expect(pack.obligations.find(({ id }) => id === "notify-authority")?.deadline?.within).toBe("PT48H");
  expect(await refused(`tighten: [{rule: health-linked, effect: assign, reason: x}]`)).toContain(
    "assign is not stricter than assign",
  );
  expect(await refused(`tighten: [{obligation: notify-authority, within: P4D, reason: x}]`)).toContain(
    "P4D is not shorter than PT72H",
  );
  expect(await refused(`tighten: [{category: national-id, tier: 1, reason: x}]`)).toContain("tier 1 is not above 3");
  expect(await refused(`tighten: [{rule: nothing, effect: assign, reason: x}]`)).toContain(
    "there is no nothing to make stricter",
  );
});

it("refuses to replace what is there, or to take away without a last day", async () => {
  expect(await refused(`add: {provisions: [{id: a9-1, ref: Art. 9, label: Mine, seen: primary}]}`)).toContain(
    "provisions already has a9-1",
  );
  expect(await refused(`add: {sets: {attributes: [identity.dob]}}`)).toContain("sets already has attributes");
  expect(
    await refused(`
add:
  rules: [{id: off, effect: suppress, category: personal-data, within: value, when: {dataType: contact}, why: No, seen: primary, tests: [{given: {}, expect: no-match}, {given: {dataTypes: {contact.email: 1}}, expect: match}]}]
`),
  ).toContain("rule off takes a category away without a last day");
  expect(await refused(`suppress: [{rule: biometric, reason: not used}]`)).toContain("frameworks/pack-invalid");
  expect(await refused(`suppress: [{rule: nothing, reason: x, by: J. Roe, expires: 2027-01-01}]`)).toContain(
    "there is no rule nothing to suppress",
  );
});

it("refuses an overlay for a pack that is not in use", async () => {
  const text = head.replace("eu.gdpr, by", "xx.none, by");
  const error = await loadPacks({ ids: ["eu.gdpr"], overlays: [{ text, where: "acme.yaml" }] }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: "frameworks/overlay-stray", subject: "acme.gdpr" });
});

it("shows a suppressed rule as suppressed until its last day, and as before from the next", async () => {
  const text = `suppress: [{rule: national-id, reason: test data, by: J. Roe, expires: 2026-12-31}]`;
  const people = { estimate: 1, low: 1, high: 1 };
  const finding = {
    id: "f",
    source: "s",
    asset: "a",
    field: "x",
    dataType: "gov-id.national.uk.nino",
    score: 1,
    people,
  } as const;
  const effects = async (asOf: string) => {
    const rows = classify({
      packs: [await load(text, asOf)],
      ran: ["gov-id.national"],
      findings: [finding],
      combinations: [],
    });
    return rows.map(({ category, effect }) => `${category} ${effect}`);
  };
  expect(await effects("2026-12-31")).toEqual(["personal-data assign", "national-id suppress"]);
  expect(await effects("2027-01-01")).toEqual(["personal-data assign", "national-id assign"]);
});
