import type { DetectorSpec } from "@assay/spec";
import { fold, foldDiacritics } from "./fold.ts";
import { getOrMake } from "./get-or-make.ts";

/** What the name of a field says of one detector. */
export interface LabelHit {
  /** The catalogue's word. */
  readonly word: string;
  /** `exact`: the name says just this; `part`: it says more; `hint`: it only holds a context word. */
  readonly kind: "exact" | "part" | "hint";
}

/** What the name of a field says, detector by detector. */
export interface LabelVerdict {
  readonly hits: ReadonlyMap<number, LabelHit>;
  /** Words that speak against a detector. */
  readonly lower: ReadonlyMap<number, string>;
  /** A label of some detector, where the name is one: it speaks against all others. */
  readonly names: { readonly word: string; readonly detectors: ReadonlySet<number> } | null;
}

interface Entry {
  readonly labels: number[];
  readonly raise: number[];
  readonly lower: number[];
}

/** Words that may stand beside a label and change nothing: `customer phone number 2`. */
const neutral = new Set(
  (
    "number no nr num nbr value id code field the of a de la le du main primary secondary home work office business personal private " +
    "customer client user member patient employee contact person owner holder applicant student guest billing shipping delivery " +
    "mailing current permanent other alternate alt new old my your his her full raw text str string txt col"
  ).split(" "),
);

/** Words after which a name is about the thing and not the thing: `phone type`, `email verified`. */
const about = new Set(
  (
    "type types status verified valid count total flag sent date time at on by hash hashed provider model brand category class format " +
    "length opt optin preference enabled updated created issuer source reason kind template subject frequency"
  ).split(" "),
);

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Reads names of fields against the labels and context words of all detectors. */
export class LabelReader {
  readonly #entries = new Map<string, Entry>();
  readonly #verdicts = new Map<string, LabelVerdict>();
  #longest = 1;

  constructor(detectors: readonly DetectorSpec[]) {
    detectors.forEach(({ labels, context }, detector) => {
      for (const word of labels ?? []) this.#entry(word).labels.push(detector);
      for (const word of context?.raise ?? []) this.#entry(word).raise.push(detector);
      for (const word of context?.lower ?? []) this.#entry(word).lower.push(detector);
    });
  }

  /** What a name says. Names repeat from block to block: verdicts are kept. */
  read(label: string): LabelVerdict {
    const known = this.#verdicts.get(label);
    if (known !== undefined) return known;
    const verdict = this.#judge(label);
    if (this.#verdicts.size < 10_000) this.#verdicts.set(label, verdict);
    return verdict;
  }

  #entry(word: string): Entry {
    const key = foldDiacritics(fold(word.toLowerCase()));
    this.#longest = Math.max(this.#longest, key.split(" ").length);
    return getOrMake(this.#entries, key, () => ({ labels: [], raise: [], lower: [] }));
  }

  #judge(label: string): LabelVerdict {
    const words = wordsOf(label);
    const found = maximal(this.#occurrences(words));
    const hits = new Map<number, LabelHit>();
    const lower = new Map<number, string>();
    let names: { word: string; detectors: Set<number> } | null = null;
    for (const { phrase, entry, from, to } of found) {
      const kind = kindOf(words, from, to);
      for (const detector of kind === null ? [] : entry.labels)
        keepBetter(hits, detector, { word: phrase, kind: kind ?? "part" });
      for (const detector of entry.raise) keepBetter(hits, detector, { word: phrase, kind: "hint" });
      for (const detector of entry.lower) lower.set(detector, phrase);
      if (kind === "exact" && entry.labels.length > 0) names = { word: phrase, detectors: new Set(entry.labels) };
    }
    return { hits, lower, names };
  }

  #occurrences(words: readonly string[]): Occurrence[] {
    const found: Occurrence[] = [];
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + this.#longest); to++) {
        const phrase = words.slice(from, to).join(" ");
        const entry = this.#entries.get(phrase);
        if (entry !== undefined) found.push({ phrase, entry, from, to });
      }
      found.push(...this.#inside(words[from] ?? "", from));
    }
    return found;
  }

  /** Chinese, Japanese and Korean words stand without spaces: 客户身份证号码. */
  #inside(word: string, at: number): Occurrence[] {
    if (!cjk.test(word)) return [];
    const found: Occurrence[] = [];
    for (let from = 0; from < word.length; from++) {
      for (let to = from + 1; to <= Math.min(word.length, from + 16); to++) {
        const phrase = word.slice(from, to);
        const entry = to - from === word.length ? undefined : this.#entries.get(phrase);
        if (entry !== undefined)
          found.push({ phrase, entry, from: at + from / word.length, to: at + to / word.length });
      }
    }
    return found;
  }
}

interface Occurrence {
  readonly phrase: string;
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** `customerEmail_address2` and `$.customer.emailAddress[]` as words; of a path the last step. */
export function wordsOf(label: string): string[] {
  const last = label.startsWith("$")
    ? (label
        .replace(/\[\d*\]|\[\*\]/g, "")
        .split(".")
        .at(-1) ?? label)
    : label;
  return foldDiacritics(last.normalize("NFKC"))
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.replace(/^(\p{L}{3,})\d{1,2}$/u, "$1"))
    .filter((word) => word !== "");
}

/** Drops what lies inside a longer phrase: in `id card number` the card number is no payment card. */
function maximal(found: readonly Occurrence[]): Occurrence[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from &&
          other.entry.labels.length > 0,
      ),
  );
}

/** How a phrase at these words stands in the name; null where the name is about something else. */
function kindOf(words: readonly string[], from: number, to: number): "exact" | "part" | null {
  const before = words.slice(0, Math.floor(from));
  const after = words.slice(Math.ceil(to));
  if (after.some((word) => about.has(word))) return null;
  const plain = (word: string) => neutral.has(word) || /^\d+$/.test(word);
  const whole = Number.isInteger(from) && Number.isInteger(to);
  return before.every(plain) && after.every(plain) && whole ? "exact" : "part";
}

function keepBetter(hits: Map<number, LabelHit>, detector: number, hit: LabelHit): void {
  const rank = { exact: 3, part: 2, hint: 1 };
  const known = hits.get(detector);
  if (known === undefined || rank[hit.kind] > rank[known.kind]) hits.set(detector, hit);
}
