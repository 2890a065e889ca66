import { dataTypes, isUnder } from "@assay/spec";
import { evidenceTypes } from "./evidence-types.ts";
import { categoriesOf, dataTypesOf, leavesOf } from "./expression.ts";
import { scopes } from "./scope.ts";
import { lineage, orderRules } from "./rule-order.ts";
import type { Expression, Pack, Rule } from "./pack.ts";

/** What is wrong with a pack, one sentence each; nothing when every name it uses is known and its rules can be ordered. */
export function problemsOf(pack: Pack): readonly string[] {
  const problems = [
    ...doubles(pack),
    ...unknownProvisions(pack),
    ...unknownCategories(pack),
    ...expressionsOf(pack).flatMap(({ where, expression }) => unknownLeaves(pack, where, expression)),
    ...pack.rules.flatMap((rule) => unknownConcerns(pack, rule)),
    ...unknownEvidence(pack),
    ...overclaimed(pack),
    ...pack.controls.flatMap(({ id, provision, catalog, ref, label }) =>
      (provision === undefined) === (catalog !== undefined && ref !== undefined && label !== undefined)
        ? []
        : [`control ${id} names either a provision of this pack or a catalog with ref and label`],
    ),
    ...unknownEditions(pack),
  ];
  if (problems.length > 0) return problems;
  orderRules(pack);
  return pack.rules.flatMap((rule) => tooWide(pack, rule));
}

const lists = [
  "facts",
  "provisions",
  "categories",
  "rules",
  "thresholds",
  "obligations",
  "controls",
  "editions",
] as const;

function doubles(pack: Pack): readonly string[] {
  return lists.flatMap((list) => {
    const ids: readonly string[] = pack[list].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${list} has ${id} twice`);
  });
}

function unknownProvisions(pack: Pack): readonly string[] {
  const known = new Set(pack.provisions.map(({ id }) => id));
  const citing = [...pack.categories, ...pack.rules, ...pack.thresholds, ...pack.obligations];
  const cited = citing.flatMap(({ id, provisions = [] }) => provisions.map((provision) => ({ id, provision })));
  const controls = pack.controls.flatMap(({ id, provision }) => (provision === undefined ? [] : [{ id, provision }]));
  return [...cited, ...controls]
    .filter(({ provision }) => !known.has(provision))
    .map(({ id, provision }) => `${id} cites ${provision}, which is no provision`);
}

function unknownCategories(pack: Pack): readonly string[] {
  const known = new Set(pack.categories.map(({ id }) => id));
  const named = [
    ...pack.categories.flatMap(({ id, parent }) => (parent === undefined ? [] : [{ id, category: parent }])),
    ...pack.rules.map(({ id, category }) => ({ id, category })),
    ...pack.thresholds.flatMap(({ id, of }) => of.map((category) => ({ id, category }))),
  ];
  const unknown = named.filter(({ category }) => !known.has(category));
  const circles = pack.categories.filter(
    ({ id, parent }) => parent !== undefined && lineage(pack.categories, parent).includes(id),
  );
  return [
    ...unknown.map(({ id, category }) => `${id} names ${category}, which is no category`),
    ...circles.map(({ id }) => `category ${id} lies under itself`),
  ];
}

function expressionsOf(pack: Pack): readonly { readonly where: string; readonly expression: Expression }[] {
  return [
    ...pack.rules.map(({ id, when }) => ({ where: `rule ${id}`, expression: when })),
    ...pack.obligations.map(({ id, trigger }) => ({ where: `obligation ${id}`, expression: trigger })),
  ];
}

function unknownLeaves(pack: Pack, where: string, expression: Expression): readonly string[] {
  const categories = new Set(pack.categories.map(({ id }) => id));
  const facts = new Set(pack.facts.map(({ id }) => id));
  return [
    ...dataTypesOf(expression, pack.sets)
      .filter((dataType) => !inTaxonomy(dataType))
      .map((dataType) => `${where} asks after ${dataType}, which is not in the taxonomy`),
    ...categoriesOf(expression)
      .filter((category) => !categories.has(category))
      .map((category) => `${where} asks after the category ${category}, which is not declared`),
    ...leavesOf(expression).flatMap((leaf) => {
      if ("fact" in leaf && !facts.has(leaf.fact))
        return [`${where} asks the fact ${leaf.fact}, which is not declared`];
      return "set" in leaf && pack.sets[leaf.set] === undefined
        ? [`${where} uses the set ${leaf.set}, which is not declared`]
        : [];
    }),
  ];
}

function unknownConcerns(pack: Pack, { id, concerns = [] }: Rule): readonly string[] {
  return concerns
    .filter((name) => pack.sets[name] === undefined && !inTaxonomy(name))
    .map((name) => `rule ${id} concerns ${name}, which is neither a set nor in the taxonomy`);
}

/** In the taxonomy, under one of its entries, or a root of some. */
function inTaxonomy(dataType: string): boolean {
  return dataTypes.some((known) => isUnder(dataType, known.dataType) || isUnder(known.dataType, dataType));
}

function unknownEvidence(pack: Pack): readonly string[] {
  return [...pack.controls, ...pack.obligations].flatMap(({ id, evidence = [] }) =>
    evidence
      .filter((type) => evidenceTypes[type] === undefined)
      .map((type) => `${id} names the evidence ${type}, which is not known`),
  );
}

/** What is only remembered cannot be called reviewed. */
function overclaimed(pack: Pack): readonly string[] {
  return [...pack.provisions, ...pack.rules]
    .filter(({ seen, review }) => seen === "memory" && review !== undefined && review !== "draft")
    .map(({ id }) => `${id} is from memory and must stay draft`);
}

function unknownEditions(pack: Pack): readonly string[] {
  const known = new Set(pack.editions.map(({ id }) => id));
  const unknown = pack.provisions.flatMap(({ id, editions = {} }) =>
    Object.keys(editions)
      .filter((edition) => !known.has(edition))
      .map((edition) => `${id} has a number in ${edition}, which is no edition`),
  );
  const homeless = pack.editions.flatMap((edition) =>
    pack.categories
      .filter(({ provisions }) => !provisions.some((id) => isIn(pack, id, edition.id)))
      .map(({ id }) => `category ${id} has no provision in edition ${edition.id}`),
  );
  return [...unknown, ...homeless];
}

function isIn(pack: Pack, provision: string, edition: string): boolean {
  const editions = pack.provisions.find(({ id }) => id === provision)?.editions;
  return editions === undefined || editions[edition] !== undefined;
}

/** A rule cannot ask after a category that is only decided in a wider scope than its own, nor one of another wide scope. */
function tooWide(pack: Pack, rule: Rule): readonly string[] {
  const asked = new Set(categoriesOf(rule.when));
  const own = scopes.indexOf(rule.within);
  const widest = scopes.indexOf("document");
  return pack.rules
    .filter((giver) => lineage(pack.categories, giver.category).some((category) => asked.has(category)))
    .filter(({ within }) => {
      const theirs = scopes.indexOf(within);
      return theirs > own || (theirs > widest && theirs !== own);
    })
    .map((giver) => `rule ${rule.id} asks after a category that rule ${giver.id} decides in a wider scope`);
}
