import type { PackSummary } from "@assay/spec";
import { statusOn } from "./in-force.ts";
import type { LoadedPack } from "./loaded-pack.ts";
import type { Control, Provision, Rule } from "./pack.ts";

/** Packs as reports print them: clauses by their references, as they stand on the day the packs were loaded for. */
export function packSummaries(packs: readonly LoadedPack[]): PackSummary[] {
  return packs.map(summaryOf);
}

function summaryOf(pack: LoadedPack): PackSummary {
  const refs = (ids: readonly string[]): string[] => ids.map((id) => refOf(pack, id));
  return {
    id: pack.pack.id,
    version: pack.pack.version,
    digest: pack.digest,
    review: pack.pack.review.status,
    title: pack.framework.title,
    kind: pack.framework.kind,
    jurisdiction: pack.framework.jurisdiction,
    citation: pack.framework.citation,
    ...(pack.edition === null ? {} : { edition: pack.edition }),
    categories: pack.categories.map(({ id, parent = null, label, tier, provisions }) => ({
      id,
      parent,
      label,
      tier,
      provisions: refs(provisions),
    })),
    provisions: pack.provisions.map((provision) => ({
      id: provision.id,
      ref: provision.ref,
      label: provision.label,
      status: statusOn(pack, provision, pack.asOf),
      ...(provision.official === undefined ? {} : { official: provision.official }),
      review: reviewOf(pack, provision),
    })),
    facts: pack.facts.map(({ id, ask }) => ({ id, ask })),
    obligations: pack.obligations.map(({ id, label, provisions, kind, deadline, evidence = [], roles = ["any"] }) => ({
      id,
      label,
      provisions: refs(provisions),
      kind,
      evidence,
      roles,
      ...(deadline === undefined ? {} : { deadline: { ...deadline } }),
    })),
    controls: pack.controls.map((control) => ({ ...named(pack, control), ...strengthOf(control) })),
    thresholds: pack.thresholds.map(({ id, label, value, provisions, measure, population, op, of, effect }) => ({
      id,
      label,
      value,
      provisions: refs(provisions),
      measure,
      population,
      op,
      of,
      effect,
    })),
  };
}

/** How far people have checked a provision or a rule; what is remembered or reasoned is draft whatever its pack is. */
function reviewOf(
  pack: LoadedPack,
  { seen, review }: Pick<Provision | Rule, "seen" | "review">,
): PackSummary["review"] {
  if (seen === "memory") return "draft";
  return review ?? pack.pack.review.status;
}

function refOf(pack: LoadedPack, id: string): string {
  return pack.provisions.find((provision) => provision.id === id)?.ref ?? id;
}

function named(pack: LoadedPack, { id, provision, catalog = "", ref = "", label }: Control) {
  const own = pack.provisions.find((one) => one.id === provision);
  if (own !== undefined) return { id, ref: own.ref, label: own.label };
  return { id, ref: `${catalog} ${ref}`, label: label ?? { en: ref, "zh-Hans": ref } };
}

function strengthOf({ evidence, strength, limits, roles }: Control) {
  return { evidence, strength, limits, roles };
}
