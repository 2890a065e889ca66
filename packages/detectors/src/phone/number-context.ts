import type { CheckSurroundings } from "@assay/spec";
import { countryStems } from "../tables/country-stems.ts";
import { faxWords, otherNumberWords, phoneWords } from "../tables/phone-words.ts";

/** What the words around a number say of it. */
export interface NumberContext {
  /** The kind of number that the nearest word before it, else the name of its field, else the word after it announces. */
  readonly said: "phone" | "fax" | "other" | "nothing";
  /** The word stands right before the number. */
  readonly close: boolean;
  /** Regions the words speak of, the surest first. */
  readonly regions: readonly string[];
}

interface Word {
  readonly said: "phone" | "fax" | "other";
  readonly regions: readonly string[];
}

/** A word and where in the text it ends. */
interface Hit extends Word {
  readonly end: number;
}

const words = new Map<string, Word>();
for (const word of otherNumberWords.split(" ")) words.set(word, { said: "other", regions: [] });
for (const word of faxWords.split(" ")) words.set(word, { said: "fax", regions: [] });
for (const row of phoneWords) {
  for (const word of row.words.split(" ")) addPhoneWord(word, row.regions.split(" ").filter(Boolean));
}

const spaceless = [...words].filter(([word]) => /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7a3\uff41-\uff5a]/.test(word));
const nothing = { said: "nothing", regions: [], end: 0 } as const;

/** Reads the words around a number. */
export function numberContext({ field, before, after }: CheckSurroundings): NumberContext {
  const near = before.toLowerCase();
  const label = field.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").toLowerCase();
  const word = nearest(near) ?? owned(before) ?? nearest(label) ?? nearest(following(after)) ?? nothing;
  const close = near.slice(word.end).search(/\p{L}/u) === -1;
  return { said: word.said, close, regions: [...countries(`${label} ${near}`), ...codes(before), ...word.regions] };
}

// `my number`, `her US number is`: a number people have.
function owned(before: string): Hit | undefined {
  const has =
    /\b(?:my|our|his|her|your|their)(?: \p{Lu}\p{L}{1,12})? (?:numbers?|no\.?|nr\.?)(?: is| are)?[: ]{0,3}$/iu.test(
      before,
    );
  return has ? { said: "phone", regions: [], end: before.length } : undefined;
}

function following(after: string): string {
  return /^[ (]{1,2}(\p{L}{2,12})/u.exec(after)?.[1]?.toLowerCase() ?? "";
}

// A region's code in capitals: `US:`, `SG mobile`.
function codes(before: string): string[] {
  return [...before.matchAll(/\b([A-Z]{2})(?=:| (?:number|phone|mobile|cell|tel)\b|[ (]{0,2}$)/g)].map(
    ([, code = ""]) => (code === "UK" ? "GB" : code),
  );
}

function addPhoneWord(word: string, regions: readonly string[]): void {
  const known = words.get(word);
  words.set(word, { said: "phone", regions: known?.said === "phone" ? [...known.regions, ...regions] : regions });
}

function nearest(text: string): Hit | undefined {
  let last: Hit | undefined;
  for (const { 0: token, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = words.get(token);
    if (word !== undefined) last = { ...word, end: index + token.length };
  }
  if (!/[\u0e00-\uffff]/.test(text)) return last;
  for (const [token, word] of spaceless) {
    const at = text.lastIndexOf(token);
    if (at !== -1 && at + token.length > (last?.end ?? 0)) last = { ...word, end: at + token.length };
  }
  return last;
}

function countries(text: string): string[] {
  if (!/\p{L}{3}/u.test(text)) return [];
  return countryStems.filter(([stem]) => startsWord(text, stem)).map(([, region]) => region);
}

function startsWord(text: string, stem: string): boolean {
  const at = text.indexOf(stem);
  return at === 0 || (at > 0 && !(/\p{L}/u.test(text.charAt(at - 1)) && stem.charCodeAt(0) < 0x2e80));
}
