import type { Fact, FactValue } from "./pack.ts";

/** Answers by fact id. */
export interface Answers {
  readonly [fact: string]: FactValue;
}

/** What people have answered: for everything, for a source, for an asset. The nearest answer counts. */
export interface Facts {
  readonly organisation?: Answers;
  readonly sources?: { readonly [source: string]: Answers };
  /** By asset URI; an answer for a container holds for its members. */
  readonly assets?: { readonly [asset: string]: Answers };
}

/** The answers that hold in one place. */
export interface FactsAt {
  /** The same for all places with the same answers. */
  readonly key: string;
  readonly fact: (id: string) => FactValue | undefined;
}

/** The answers that hold for an asset; without one, for its source; without either, for everything. */
export function factsAt(facts: Facts, source?: string, asset?: string): FactsAt {
  const outermost = asset?.split("!/", 1)[0];
  const layers: readonly (readonly [string, Answers | undefined])[] = [
    [`a:${asset}`, asset === undefined ? undefined : facts.assets?.[asset]],
    [`a:${outermost}`, outermost === undefined ? undefined : facts.assets?.[outermost]],
    [`s:${source}`, source === undefined ? undefined : facts.sources?.[source]],
    ["", facts.organisation],
  ];
  const held = layers.filter(([, answers]) => answers !== undefined);
  return {
    key: held.map(([name]) => name).join("\n"),
    fact: (id) => held.map(([, answers]) => answers?.[id]).find((value) => value !== undefined),
  };
}

/** The answers, and for what nobody has answered that which the pack takes meanwhile. */
export function answersOr(
  fact: (id: string) => FactValue | undefined,
  meanwhile: ReadonlyMap<string, boolean>,
): (id: string) => FactValue | undefined {
  return meanwhile.size === 0 ? fact : (id) => fact(id) ?? meanwhile.get(id);
}

/** What a pack takes for each fact while nobody has answered it. */
export function meanwhileOf(facts: readonly Fact[]): ReadonlyMap<string, boolean> {
  return new Map(facts.flatMap(({ id, unanswered }) => (unanswered === undefined ? [] : [[id, unanswered]])));
}
