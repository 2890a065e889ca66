import { AssayError } from "@assay/spec";
import type { Suppression } from "./loaded-pack.ts";
import type { Deadline, Effect, Pack } from "./pack.ts";
import type { Overlay } from "./schema.ts";

/** A pack with an organisation's layer on it, and what that layer switched off. */
export interface Layered {
  readonly pack: Pack;
  readonly suppressions: readonly Suppression[];
}

type Tightening = Overlay["tighten"][number];

/**
 * Lays an overlay over a pack. It may add under new ids, make stricter, and switch a rule off with a reason and a last day;
 * whatever would loosen in silence is refused.
 */
export function layOver(pack: Pack, overlay: Overlay): Layered {
  const added = overlay.add.rules.find(({ effect }) => effect === "suppress");
  if (added !== undefined) refuse(overlay, `rule ${added.id} takes a category away without a last day`);
  const grown = add(pack, overlay);
  return {
    pack: overlay.tighten.reduce((before, change) => tighten(before, change, overlay), grown),
    suppressions: overlay.suppress.map((entry) => {
      if (!pack.rules.some(({ id }) => id === entry.rule))
        refuse(overlay, `there is no rule ${entry.rule} to suppress`);
      return { ...entry, overlay: overlay.overlay.id };
    }),
  };
}

const lists = ["facts", "provisions", "categories", "rules", "thresholds", "obligations", "controls"] as const;

function add(pack: Pack, overlay: Overlay): Pack {
  for (const list of lists) {
    const taken = new Set(pack[list].map(({ id }) => id));
    const twice = overlay.add[list].find(({ id }) => taken.has(id));
    if (twice !== undefined) refuse(overlay, `${list} already has ${twice.id}; an overlay adds under new ids`);
  }
  const set = Object.keys(overlay.add.sets).find((name) => pack.sets[name] !== undefined);
  if (set !== undefined) refuse(overlay, `sets already has ${set}; an overlay adds under new names`);
  const joined = Object.fromEntries(lists.map((list) => [list, [...pack[list], ...overlay.add[list]]]));
  return { ...pack, ...joined, sets: { ...pack.sets, ...overlay.add.sets } };
}

function tighten(pack: Pack, change: Tightening, overlay: Overlay): Pack {
  if ("rule" in change) {
    const rules = swap(pack.rules, change.rule, overlay, (rule) => {
      const stricter = strictness[change.effect] > strictness[rule.effect] && rule.effect !== "suppress";
      if (!stricter) refuse(overlay, `${change.effect} is not stricter than ${rule.effect} for rule ${rule.id}`);
      return { ...rule, effect: change.effect };
    });
    return { ...pack, rules };
  }
  if ("category" in change) {
    const categories = swap(pack.categories, change.category, overlay, (category) => {
      if (change.tier <= category.tier)
        refuse(overlay, `tier ${change.tier} is not above ${category.tier} for ${category.id}`);
      return { ...category, tier: change.tier };
    });
    return { ...pack, categories };
  }
  if ("threshold" in change) {
    const thresholds = swap(pack.thresholds, change.threshold, overlay, (threshold) => {
      const lower = change.value < threshold.value;
      if (lower !== threshold.op.startsWith("g"))
        refuse(overlay, `${change.value} is not stricter for threshold ${threshold.id}`);
      return { ...threshold, value: change.value };
    });
    return { ...pack, thresholds };
  }
  const obligations = swap(pack.obligations, change.obligation, overlay, (obligation) => ({
    ...obligation,
    deadline: sooner(obligation.deadline, change.within, overlay),
  }));
  return { ...pack, obligations };
}

const strictness: { readonly [effect in Effect]: number } = { suppress: 0, indicate: 1, assign: 2, prohibit: 3 };

function sooner(deadline: Deadline | undefined, within: string, overlay: Overlay): Deadline {
  const next = hoursOf(within);
  if (next === null) return refuse(overlay, `${within} is not a length of time`);
  const before = deadline === undefined ? null : hoursOf(deadline.within);
  if (before !== null && next >= before) refuse(overlay, `${within} is not shorter than ${deadline?.within}`);
  return { ...(deadline ?? { clockStart: "awareness" }), within };
}

const hours: { readonly [unit: string]: number } = {
  Y: 8766,
  M: 730.5,
  W: 168,
  D: 24,
  TH: 1,
  TM: 1 / 60,
  TS: 1 / 3600,
};

/** Hours in an ISO 8601 duration; null for words such as `promptly`. */
function hoursOf(within: string): number | null {
  if (!within.startsWith("P")) return null;
  const [days = "", times = ""] = within.slice(1).split("T");
  return sum(days, "") + sum(times, "T");
}

function sum(parts: string, prefix: string): number {
  let total = 0;
  let number = 0;
  for (const letter of parts) {
    if (letter >= "0" && letter <= "9") number = number * 10 + Number(letter);
    else {
      total += number * (hours[prefix + letter] ?? 0);
      number = 0;
    }
  }
  return total;
}

function swap<Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  overlay: Overlay,
  change: (part: Part) => Part,
): readonly Part[] {
  if (!parts.some((part) => part.id === id)) refuse(overlay, `there is no ${id} to make stricter`);
  return parts.map((part) => (part.id === id ? change(part) : part));
}

function refuse(overlay: Overlay, why: string): never {
  throw new AssayError(
    "frameworks/overlay-refused",
    `The overlay for ${overlay.overlay.extends} cannot be laid on: ${why}.`,
    {
      subject: overlay.overlay.id,
      next: "An overlay may add under new ids, make stricter, or suppress a rule with a reason, a name and a last day.",
    },
  );
}
