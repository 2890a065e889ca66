import { AssayError } from "@assay/spec";
import { isWithin } from "./in-force.ts";
import type { Edition, Pack, Provision } from "./pack.ts";

/** The edition of a standard that holds on a day; null for a pack without editions. */
export function editionOn(pack: Pack, day: string): Edition | null {
  if (pack.editions.length === 0) return null;
  const held = pack.editions.findLast(({ inForce }) => isWithin(day, inForce));
  if (held !== undefined) return held;
  throw new AssayError("frameworks/no-edition", `${pack.pack.id} has no edition that was in force on ${day}.`, {
    subject: pack.pack.id,
    next: `Ask for one of its editions by name: ${namesOf(pack)}.`,
  });
}

/** An edition by its name. */
export function editionNamed(pack: Pack, name: string): Edition {
  const named = pack.editions.find(({ id }) => id === name);
  if (named !== undefined) return named;
  throw new AssayError("frameworks/no-edition", `${pack.pack.id} has no edition ${name}.`, {
    subject: pack.pack.id,
    next:
      pack.editions.length === 0 ? "Leave the edition out: this pack has one text." : `Use one of ${namesOf(pack)}.`,
  });
}

/** The pack with the numbers of one edition; clauses that edition lacks are left out wherever they are named. */
export function withEdition(pack: Pack, edition: Edition | null): Pack {
  if (edition === null) return pack;
  const provisions = pack.provisions.flatMap((provision) => renumber(provision, edition.id));
  const known = new Set(provisions.map(({ id }) => id));
  const keep = (ids: readonly string[]): readonly string[] => ids.filter((id) => known.has(id));
  const cited = <Part extends { readonly provisions: readonly string[] }>(part: Part): Part => ({
    ...part,
    provisions: keep(part.provisions),
  });
  return {
    ...pack,
    framework: { ...pack.framework, citation: edition.citation },
    provisions,
    categories: pack.categories.map(cited),
    rules: pack.rules.map((rule) =>
      rule.provisions === undefined ? rule : { ...rule, provisions: keep(rule.provisions) },
    ),
    thresholds: pack.thresholds.map(cited),
    obligations: pack.obligations.map(cited),
    controls: pack.controls.filter(({ provision }) => provision === undefined || known.has(provision)),
  };
}

function renumber(provision: Provision, edition: string): readonly Provision[] {
  if (provision.editions === undefined) return [provision];
  const own = provision.editions[edition];
  return own === undefined ? [] : [{ ...provision, ...own }];
}

function namesOf(pack: Pack): string {
  return pack.editions.map(({ id }) => id).join(", ");
}
