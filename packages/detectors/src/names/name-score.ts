import type { NameWord } from "./name-words.ts";

/** How likely words are a name by the names they hold, 0 to 1; `isInverted` where the family name comes first, behind it a comma. */
export function nameScore(run: readonly NameWord[], isInverted: boolean): number {
  const core = run.filter(({ kind }) => kind !== "particle" && kind !== "suffix");
  const [first, last] = isInverted ? [core.at(-1), core[0]] : [core[0], core.at(-1)];
  if (first === undefined || last === undefined) return 0;
  if (first === last) return alone(first);
  const given = isInverted ? core.slice(1) : core.slice(0, -1);
  const hasInitial = given.slice(1).some(({ kind }) => kind === "initial");
  const score = pair(bestGiven(given), last, hasInitial);
  if (isInverted) return score >= 0.65 ? score - 0.1 : 0;
  return Math.max(score, eastern(core));
}

function alone(word: NameWord): number {
  return word.kind === "name" && word.isGiven ? 0.35 : word.kind === "unknown" ? 0.1 : 0.2;
}

function bestGiven(words: readonly NameWord[]): NameWord | undefined {
  return words.find(({ kind, isGiven }) => kind === "name" && isGiven) ?? words.find(({ isGiven }) => isGiven);
}

function pair(given: NameWord | undefined, last: NameWord, hasInitial: boolean): number {
  const isFamily = last.isFamily;
  const isSure = last.kind === "name";
  if (given === undefined) {
    if (hasInitial && last.kind !== "weak") return isFamily ? 0.55 : 0.5;
    return isFamily && isSure ? (last.key.length > 4 ? 0.5 : 0.4) : 0;
  }
  if (given.kind === "weak") return isFamily ? (isSure ? 0.65 : 0.35) : 0;
  if (isFamily) return isSure ? 0.75 : 0.7;
  return last.kind === "unknown" || last.isGiven ? 0.5 : 0;
}

/** Family name first, as in Chinese, Korean, Vietnamese and Hungarian names. */
function eastern(core: readonly NameWord[]): number {
  const [family, ...given] = core;
  const isKnown = family?.isFamily === true && given.length <= 2 && given.every(({ isGiven }) => isGiven);
  return isKnown && given.some(({ kind }) => kind === "name") ? 0.6 : 0;
}
