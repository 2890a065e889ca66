import type { CheckPass, CheckSurroundings } from "@assay/spec";
import { chineseName } from "../names/chinese-name.ts";
import { nameScore } from "../names/name-score.ts";
import { nameWords } from "../names/name-words.ts";
import type { NameWord } from "../names/name-words.ts";

const titleCue =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|mx|dr|prof|sir|lady|dame|rev|sr|sra|srta|don|doña|monsieur|madame|mme|mlle|herr|frau|fräulein|signor|signora|sig|dott|senhor|senhora|dhr|mevr|mevrouw|datuk|dato|tan sri|encik|puan|shri|smt)\.? $/iu;
const cue =
  /(?:^|[^\p{L}])(?:dear|hi|hello|name is|named|called|i am|i'm|this is|signed|signed by|sincerely|regards|patient|customer|employee|client|contact|attn|attention|from|to|by|cc|author|name|full name|nombre|nom|naam|namn|imię|ad soyad|nama|me llamo|mi nombre es|je m'appelle|je suis|ich hei(?:ß|ss)e|mein name ist|mi chiamo|sehr geehrter?|bonjour|cher|chère|estimad[oa]|caro|cara)(?:[,:]| is)?\s{1,2}$/iu;
const strongCue =
  /(?:^|[^\p{L}])(?:dear|hi|hello|hey|thanks|regards|sincerely|cher|chère|estimad[oa]|ik heet|ich bin|name is|named|i am|i'm|signed|signed by|patient|attn|(?:full |customer |employee )?name|nombre|nom|me llamo|mi nombre es|je m'appelle|ich hei(?:ß|ss)e|mein name ist|mi chiamo)[,:]?\s{1,2}$/iu;
const personField =
  /(?:^|[^a-z])(?:full|customer|employee|patient|person|contact|client|member|owner|holder|student|teacher|author|user|display|first|last|given|family|sur|nick|cardholder|recipient|sender|applicant|guest|tenant|beneficiary)[ _.-]?names?(?:$|[^a-z])|^names?$|姓名|名字|氏名|nombre|nachname|vorname|^nom$|prénom|contact$/iu;

/**
 * A given and a family name that are known, or one of them; a name that is not known only behind a title or cue, or in a field named so.
 * Of a longer stretch of capitalised words the run that looks most like a name.
 */
export function personName(value: string, around: CheckSurroundings): boolean | CheckPass {
  if (/^[一-龥]/u.test(value)) return chineseName(value, around);
  const { before, field } = around;
  const isNamedField = personField.test(field.replaceAll(/([a-z])([A-Z])/g, "$1 $2"));
  const runs = nameRuns(nameWords(value), field !== "");
  let best: CheckPass | undefined;
  for (const run of runs) {
    const score = scored(run, value, before, isNamedField);
    if (score >= 0.3 && score > (best?.score ?? 0)) best = passOf(run, value, score);
  }
  return best ?? false;
}

function passOf(run: readonly NameWord[], value: string, score: number): CheckPass {
  const [start, end] = [run[0]!.start, run.at(-1)!.end];
  const normalised = run
    .filter(({ kind }) => kind !== "suffix")
    .map(({ key }) => key)
    .toSorted()
    .join(" ");
  return { normalised, score, ...(start === 0 && end === value.length ? {} : { part: [start, end] }) };
}

function scored(run: readonly NameWord[], value: string, before: string, isNamedField: boolean): number {
  const first = run[0]!;
  const leading = first.start === 0 ? before : value.slice(0, first.start);
  const isTitled = titleCue.test(leading) || first.isTitled;
  const comma = value.slice(first.start, run.at(-1)!.end).includes(",");
  const known = nameScore(run, comma);
  if (isTitled) return Math.max(0.65, Math.min(0.85, known + 0.2));
  if (isNamedField) return Math.max(run.length > 1 ? 0.4 : 0.3, known);
  if (run.filter(({ kind }) => kind !== "particle").length < 2) return strongCue.test(leading) ? 0.2 + known : 0;
  if (strongCue.test(leading) && !comma) return Math.max(0.5, Math.min(0.85, known + 0.2));
  return cue.test(leading) && known > 0 ? known + 0.1 : known;
}

/** Stretches of words none of which is refused; particles and suffixes never begin one, a particle never ends one. */
function nameRuns(words: readonly NameWord[], isField: boolean): NameWord[][] {
  const runs: NameWord[][] = [[]];
  for (const word of words) {
    if (word.kind === "refused" || word.kind === "title") runs.push([]);
    else if (word.isUpper && !isField && word.kind === "unknown") runs.push([]);
    else runs.at(-1)!.push(word);
  }
  return runs.map(trimmed).filter((run) => run.some(({ kind }) => kind !== "initial"));
}

function trimmed(run: readonly NameWord[]): NameWord[] {
  const isLoose = ({ kind }: NameWord): boolean => kind === "particle" || kind === "suffix";
  let from = 0;
  let to = run.length;
  while (from < to && isLoose(run[from]!)) from++;
  while (to > from && run[to - 1]!.kind === "particle") to--;
  if (to - from > 2 && run[from]!.kind === "unknown" && run[from + 1]!.isGiven) from++;
  return run.slice(from, to);
}
