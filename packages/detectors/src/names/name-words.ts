import { familyNames } from "../tables/family-names.ts";
import { givenNames } from "../tables/given-names.ts";
import { notNames, weakNames } from "../tables/not-names.ts";

/** What a word may be in a name. */
export type NameWordKind = "name" | "weak" | "unknown" | "initial" | "particle" | "suffix" | "title" | "refused";

/** A word of a candidate, with its place. */
export interface NameWord {
  /** Lower case, without diacritics. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: NameWordKind;
  readonly isGiven: boolean;
  readonly isFamily: boolean;
  /** Written in capitals alone, more than one of them. */
  readonly isUpper: boolean;
  /** A title stands right before it. */
  readonly isTitled: boolean;
}

const particles = new Set(
  "van von de der den del della di da dos das do du la le el al bin binti bte bt ibn ben ter ten zu af av y e a/l a/p s/o d/o".split(
    " ",
  ),
);
const suffixes = new Set("jr sr ii iii iv phd md esq".split(" "));
const titles = new Set(
  "mr mrs ms miss mx dr prof professor doctor sir lady dame rev reverend monsieur madame mme mlle herr frau signor signora senor senora datuk dato encik puan shri smt captain sergeant detective judge nurse coach".split(
    " ",
  ),
);

/** Endings of Slavic, Nordic, Greek, Armenian, Georgian and Turkish family names. */
const familyEnding =
  /^\p{L}{3,}(?:[eo]v(?:a|ic|sky)?|evich|ovich|enko|chuk|[szc]k(?:i|a|y)|czyk|sson|sdottir|sdotter|strom|quist|qvist|opoulos|akis|idis|shvili|adze|oglu|escu)$/u;

/** The words of a candidate, told apart. */
export function nameWords(value: string): NameWord[] {
  const words: NameWord[] = [];
  for (const match of value.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’/-]*\.?/gu)) {
    const isTitled = words.at(-1)?.kind === "title";
    words.push({ ...read(match[0]), start: match.index, end: match.index + match[0].length, isTitled });
  }
  return words;
}

function read(word: string): Omit<NameWord, "start" | "end" | "isTitled"> {
  const key = plain(word.replace(/\.$/, ""));
  const isUpper = key.length > 1 && word === word.toUpperCase();
  const isGiven = parts(key).some((part) => givenNames.has(part));
  const isFamily = parts(key).some((part) => familyNames.has(part)) || familyEnding.test(key);
  return { key, isUpper, isGiven, isFamily, kind: kindOf(word, key, isGiven || isFamily) };
}

function kindOf(word: string, key: string, isKnown: boolean): NameWordKind {
  if (/^\p{L}\.?$/u.test(word)) return "initial";
  if (particles.has(key) && word === word.toLowerCase()) return "particle";
  if (suffixes.has(key)) return "suffix";
  if (titles.has(key)) return "title";
  if (word.endsWith(".") || notNames.has(key)) return "refused";
  if (!isKnown) return particles.has(key) ? "particle" : "unknown";
  return weakNames.has(key) ? "weak" : "name";
}

/** `Jean-Luc` is known by its parts, `O'Brien` without its sign. */
function parts(key: string): string[] {
  const joined = key.replaceAll(/['’]/g, "");
  return key.includes("-") ? [joined, ...joined.split("-")] : [joined];
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("å", "a")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ı", "i");
}
