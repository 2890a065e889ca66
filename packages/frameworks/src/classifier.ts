import { isUnder } from "@assay/spec";
import type { Classification, Combination, Finding } from "@assay/spec";
import { compile } from "./compile.ts";
import { leavesOf } from "./expression.ts";
import { factsAt, type Facts, type FactsAt } from "./facts.ts";
import { hang, judgeAsset, peopleOf, type AssetJudgement, type Kind, type Together } from "./judge-asset.ts";
import { lookedFor } from "./looked-for.ts";
import { strongest, type Row, type Said } from "./row.ts";
import { unitOf } from "./scope.ts";
import { Survey } from "./survey.ts";
import type { Circumstances } from "./judge.ts";
import type { LoadedPack } from "./loaded-pack.ts";

/** What classification rests on besides the findings. */
export interface ClassifierOptions {
  readonly packs: readonly LoadedPack[];
  /** Data types whose detectors ran: what is absent among them is absent, anything else is not known. */
  readonly ran: readonly string[];
  /** Data types that detectors exist for: only of these is it worth asking that a detector be run. (Default: `ran`) */
  readonly catalogue?: readonly string[];
  readonly facts?: Facts;
}

/** The parts of a finding that classification looks at. */
export type FindingEvidence = Pick<Finding, "id" | "source" | "asset" | "field" | "dataType" | "score" | "people">;

/** The parts of a combination that classification looks at. */
export type CombinationEvidence = Pick<Combination, "source" | "asset" | "dataTypes" | "people">;

/** All that was found in one asset. */
export interface AssetEvidence {
  readonly findings: readonly FindingEvidence[];
  readonly combinations: readonly CombinationEvidence[];
}

/** Classifies asset by asset in bounded memory. When `needsSurvey`, every asset is to be surveyed before the first is classified. */
export interface Classifier {
  readonly needsSurvey: boolean;
  survey(asset: AssetEvidence): void;
  classify(asset: AssetEvidence): Classification[];
}

interface Prepared {
  readonly kinds: readonly Kind[];
  /** For each finding, which kind it is of. */
  readonly kindOf: readonly number[];
  readonly together: readonly Together[];
  readonly key: string;
}

interface Judged {
  readonly judgement: AssetJudgement;
  readonly rows: readonly (readonly Row[])[];
}

const longestCache = 20_000;

/** Makes a classifier. It holds no finding: only what wide rules ask after, and the answers for assets that look alike. */
export function makeClassifier(options: ClassifierOptions): Classifier {
  const packs = options.packs.map(compile);
  const survey = new Survey(packs);
  const counts = options.packs.some(({ rules }) =>
    rules.some(({ when }) => leavesOf(when).some((leaf) => "distinctSubjects" in leaf)),
  );
  const cache = new Map<string, Judged>();
  const shared = { lookedFor: lookedFor(options.ran), answerable: answerable(options.catalogue ?? options.ran) };
  const circumstancesAt = (facts: FactsAt): Circumstances => ({ ...shared, fact: facts.fact });

  const judgeOnce = (asset: Prepared, facts: FactsAt): Judged => {
    const key = `${facts.key}\n\n${asset.key}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const judgement = judgeAsset(packs, asset.kinds, asset.together, circumstancesAt(facts));
    const judged = { judgement, rows: judgement.said.map(strongest) };
    if (cache.size >= longestCache) cache.clear();
    cache.set(key, judged);
    return judged;
  };

  const wide = (
    source: string,
    asset: string,
    kinds: readonly Kind[],
    narrow: AssetJudgement,
  ): readonly (readonly Row[])[] => {
    const found: Said[][] = narrow.said.map((list) => [...list]);
    for (const scope of survey.scopes) {
      const place = scope === "estate" ? [] : scope === "object" ? [source, unitOf(scope, source, asset)] : [source];
      const circumstances = circumstancesAt(factsAt(options.facts ?? {}, ...place));
      const byPack = survey.judge(scope, source, asset, circumstances);
      byPack.forEach((judgements, at) => {
        const pack = packs[at];
        if (pack === undefined) return;
        const push = (kind: Kind, one: Said) => found[kinds.indexOf(kind)]?.push(one);
        for (const judgement of judgements) hang(pack, judgement, kinds, circumstances, push);
      });
    }
    return found.map(strongest);
  };

  return {
    needsSurvey: survey.scopes.length > 0,
    survey(evidence) {
      const first = evidence.findings[0];
      if (first === undefined || survey.scopes.length === 0) return;
      const { source, asset } = first;
      const prepared = prepare(evidence, counts);
      const { judgement } = judgeOnce(prepared, factsAt(options.facts ?? {}, source, asset));
      const people = peopleOf(evidence.findings.map((finding) => ({ people: finding.people })));
      survey.add({ source, asset, kinds: prepared.kinds, people, categories: judgement.categories });
    },
    classify(evidence) {
      const first = evidence.findings[0];
      if (first === undefined) return [];
      const { source, asset } = first;
      const prepared = prepare(evidence, counts);
      const judged = judgeOnce(prepared, factsAt(options.facts ?? {}, source, asset));
      const rows = survey.scopes.length === 0 ? judged.rows : wide(source, asset, prepared.kinds, judged.judgement);
      return evidence.findings.flatMap(({ id }, at) =>
        (rows[prepared.kindOf[at] ?? -1] ?? []).map((row) => ({ finding: id, ...row })),
      );
    },
  };
}

/** Facts and confirmations are for people; a detector can be run where there is one. */
function answerable(catalogue: readonly string[]): (question: string) => boolean {
  return (question) => {
    if (!question.startsWith("run:")) return true;
    const asked = question.slice("run:".length);
    return catalogue.some((dataType) => isUnder(dataType, asked) || isUnder(asked, dataType));
  };
}

/** Groups findings that no rule can tell apart and names the asset by what could matter to a rule, so that like assets are judged once. */
function prepare({ findings, combinations }: AssetEvidence, counts: boolean): Prepared {
  const at = new Map<string, number>();
  const kinds: Kind[] = [];
  const kindOf = findings.map((finding) => {
    const kind = kindOfFinding(finding);
    const name = `${kind.dataType}@${kind.score}${kind.structured ? "#" : ""}`;
    const known = at.get(name);
    if (known === undefined) {
      at.set(name, kinds.length);
      return kinds.push(kind) - 1;
    }
    const before = kinds[known] ?? kind;
    kinds[known] = { ...before, people: peopleOf([before, kind]) };
    return known;
  });
  const people = ({ low, high }: Kind["people"]): string => (counts ? `:${low}-${high}` : "");
  const names = [...at.keys()].map((name, index) => name + people(kinds[index]?.people ?? { low: 0, high: 0 }));
  const sets = combinations.map((one) => one.dataTypes.join("+") + people(one.people));
  return { kinds, kindOf, together: combinations, key: `${names.join(",")}\n${sets.join(",")}` };
}

/** The score is cut to hundredths, downwards: a rule never rests on more than was found. */
function kindOfFinding({ dataType, score, field, people }: FindingEvidence): Kind {
  const cut = Math.floor(score * 100 + 1e-9) / 100;
  return { dataType, score: cut, structured: field !== null, people: { low: people.low, high: people.high } };
}
