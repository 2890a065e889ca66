import type { Localised } from "@assay/spec";
import { isWithin } from "./in-force.ts";
import type { Pack, Provision } from "./pack.ts";

/** The clause that a citation means on a day. */
export interface Resolution {
  readonly pack: string;
  readonly provision: string;
  /** How it is cited on that day. */
  readonly ref: string;
  readonly label: Localised;
  /** Why the number is not the one that was asked for; null when it is. */
  readonly note: Localised | null;
}

/**
 * Finds what a citation (`CSL 42(2)`, `GDPR Art. 9(1)`, `A.9.1`) means on a day. A number that has since moved resolves to itself
 * up to its last day and to the new number afterwards, with a note; the clause that bears the old number today comes after it.
 */
export function resolveProvision(citation: string, day: string, packs: readonly Pack[]): Resolution[] {
  const wanted = plain(citation);
  const found = packs.flatMap((pack) => pack.provisions.flatMap((provision) => readings(pack, provision, wanted, day)));
  return found.toSorted((a, b) => Number(a.note === null) - Number(b.note === null));
}

function readings(pack: Pack, provision: Provision, wanted: string, day: string): readonly Resolution[] {
  if (provision.editions !== undefined) return throughEditions(pack, provision, wanted, day);
  const base = { pack: pack.pack.id, provision: provision.id, label: provision.label };
  const now = [provision.ref, provision.official ?? ""].some((ref) => plain(ref) === wanted);
  const inForce = isWithin(day, provision.inForce ?? pack.framework.inForce);
  const moved = (provision.formerly ?? [])
    .filter(({ ref }) => plain(ref) === wanted)
    .map(({ ref, until, note }) => {
      if (day <= until) return { ...base, ref, note: null };
      return { ...base, ref: provision.ref, note: withNote(`${ref} → ${provision.ref} (${until})`, note) };
    });
  return now && inForce ? [{ ...base, ref: provision.ref, note: null }, ...moved] : moved;
}

/** A number of the edition of the day is itself; one of another edition leads to the number it has on that day. */
function throughEditions(pack: Pack, provision: Provision, wanted: string, day: string): readonly Resolution[] {
  const base = { pack: pack.pack.id, provision: provision.id, label: provision.label };
  const held = editionHeld(pack, day);
  const today = provision.editions?.[held]?.ref;
  const named = Object.entries(provision.editions ?? {}).findLast(([edition, { ref }]) =>
    [ref, `${edition} ${ref}`, `${pack.pack.id} ${edition} ${ref}`].some((name) => plain(name) === wanted),
  );
  if (named === undefined) return [];
  const [edition, { ref }] = named;
  if (ref === today || today === undefined) return [{ ...base, ref, note: null }];
  return [{ ...base, ref: today, note: withNote(`${edition} ${ref} → ${held} ${today}`) }];
}

function editionHeld(pack: Pack, day: string): string {
  return pack.editions.findLast(({ inForce }) => isWithin(day, inForce))?.id ?? "";
}

function withNote(move: string, note?: Localised): Localised {
  return {
    en: `Renumbered: ${move}.${note === undefined ? "" : ` ${note.en}`}`,
    "zh-Hans": `条款已重新编号：${move}。${note === undefined ? "" : note["zh-Hans"]}`,
  };
}

/** `CSL art. 42(2)` and `csl 42 (2)` are one. */
function plain(citation: string): string {
  return citation
    .toLowerCase()
    .replaceAll(/\b(?:articles?|arts?|sections?|secs?|ss?)\b\.?/g, "")
    .replaceAll(/[\s,§]/g, "");
}
