import type { DetectorSpec } from "@assay/spec";
import { foldDiacritics } from "./fold.ts";
import { getOrMake } from "./get-or-make.ts";

/** How a name speaks for a detector: it only holds a context word, says more than the label, or says just the label. */
export const forIt = { nothing: 0, hint: 1, part: 2, exact: 3 } as const;
/** How a name speaks against a detector: it holds a lowering word, or is the label of another. */
export const againstIt = { nothing: 0, word: 1, other: 2 } as const;

/** What the name of a field says, by detector. */
export interface LabelVerdict {
  /** One of {@link forIt}. */
  readonly pro: Uint8Array;
  /** One of {@link againstIt}. */
  readonly contra: Uint8Array;
  /** The catalogue's words behind `pro` and `contra`. */
  readonly proWords: ReadonlyMap<number, string>;
  readonly contraWords: ReadonlyMap<number, string>;
  /** Whether the field has no name, or one that says nothing: `column 3`. */
  readonly isNameless: boolean;
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
  readonly #detectors: number;
  #longest = 1;

  constructor(detectors: readonly DetectorSpec[]) {
    this.#detectors = detectors.length;
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
    const key = keyOf(word);
    this.#longest = Math.max(this.#longest, key.split(" ").length);
    return getOrMake(this.#entries, key, () => ({ labels: [], raise: [], lower: [] }));
  }

  #judge(label: string): LabelVerdict {
    const words = wordsOf(label);
    const verdict = new VerdictBuilder(this.#detectors);
    for (const { phrase, entry, from, to } of maximal(this.#occurrences(words))) {
      const kind = kindOf(words, from, to);
      for (const detector of kind === forIt.nothing ? [] : entry.labels) verdict.pro(detector, kind, phrase);
      for (const detector of entry.raise) verdict.pro(detector, forIt.hint, phrase);
      for (const detector of entry.lower) verdict.contra(detector, againstIt.word, phrase);
      if (kind === forIt.exact && entry.labels.length > 0) verdict.name(phrase, new Set(entry.labels));
    }
    return verdict.done(words.every((word) => word.length === 1 || nameless.has(word) || /^\d+$/.test(word)));
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

const plain = /^[a-z]+(?: [a-z]+)*$/;

/** A phrase of the catalogue as names are read. */
function keyOf(phrase: string): string {
  return plain.test(phrase) ? phrase : wordsOf(phrase.toLowerCase()).join(" ");
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

/** Words of names that nobody gave. */
const nameless = new Set(
  "column col field unnamed value values data text string var item element cell header none null".split(" "),
);

/** Words before which a name is not of the thing: `is_email`, `notSSN`. */
const asks = new Set(["is", "has", "not", "non", "without"]);

/** How a phrase at these words stands in the name; nothing where the name is about something else. */
function kindOf(words: readonly string[], from: number, to: number): number {
  const before = words.slice(0, Math.floor(from));
  const after = words.slice(Math.ceil(to));
  if (after.some((word) => about.has(word)) || before.some((word) => asks.has(word))) return forIt.nothing;
  const plain = (word: string) => neutral.has(word) || /^\d+$/.test(word);
  const whole = Number.isInteger(from) && Number.isInteger(to);
  return whole && before.every(plain) && after.every(plain) ? forIt.exact : forIt.part;
}

/** Gathers what the phrases of a name say; the strongest word counts. */
class VerdictBuilder {
  readonly #pro: Uint8Array;
  readonly #contra: Uint8Array;
  readonly #proWords = new Map<number, string>();
  readonly #contraWords = new Map<number, string>();
  #name: { readonly phrase: string; readonly detectors: ReadonlySet<number> } | null = null;

  constructor(detectors: number) {
    this.#pro = new Uint8Array(detectors);
    this.#contra = new Uint8Array(detectors);
  }

  pro(detector: number, kind: number, phrase: string): void {
    if (kind <= (this.#pro[detector] ?? 0)) return;
    this.#pro[detector] = kind;
    this.#proWords.set(detector, phrase);
  }

  contra(detector: number, kind: number, phrase: string): void {
    this.#contra[detector] = kind;
    this.#contraWords.set(detector, phrase);
  }

  /** The name says just this phrase: it speaks against the detectors it does not label. */
  name(phrase: string, detectors: ReadonlySet<number>): void {
    this.#name = { phrase, detectors };
  }

  done(isNameless: boolean): LabelVerdict {
    this.#pro.forEach((kind, detector) => {
      if (kind === forIt.nothing) this.#speakAgainst(detector);
      else this.#contra[detector] = againstIt.nothing;
    });
    return {
      pro: this.#pro,
      contra: this.#contra,
      proWords: this.#proWords,
      contraWords: this.#contraWords,
      isNameless,
    };
  }

  #speakAgainst(detector: number): void {
    if (this.#name === null || this.#name.detectors.has(detector) || this.#contra[detector] !== againstIt.nothing)
      return;
    this.contra(detector, againstIt.other, this.#name.phrase);
  }
}

const none: readonly DetectorSpec[] = [];
const readers = new WeakMap<readonly DetectorSpec[], WeakMap<readonly DetectorSpec[], LabelReader>>();

/** The reader for these detectors: a tally is made for each asset, the reader once. */
export function labelReader(detectors: readonly DetectorSpec[], custom: readonly DetectorSpec[] = none): LabelReader {
  const key = custom.length === 0 ? none : custom;
  let byCustom = readers.get(detectors);
  if (byCustom === undefined) readers.set(detectors, (byCustom = new WeakMap()));
  let reader = byCustom.get(key);
  if (reader === undefined) byCustom.set(key, (reader = new LabelReader([...detectors, ...custom])));
  return reader;
}
