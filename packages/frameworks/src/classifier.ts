import { isUnder } from "@assay/spec";
import type { Classification, Combination, Finding } from "@assay/spec";
import { compile } from "./compile.ts";
import { leavesOf } from "./expression.ts";
import { factsAt, type Facts, type FactsAt } from "./facts.ts";
import { AssetJudge, hang, peopleOf, withMore, type Kind, type OfKind } from "./judge-asset.ts";
import { lookedFor } from "./looked-for.ts";
import type { Said } from "./row.ts";
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
}

/** Makes a classifier. It holds no finding: only what wide rules ask after, and what was said of each kind of finding by itself. */
export function makeClassifier(options: ClassifierOptions): Classifier {
  const { facts = {} } = options;
  const packs = options.packs.map(compile);
  const survey = new Survey(packs);
  const counts = packs.some(({ rules }) =>
    rules.some(({ rule }) => leavesOf(rule.when).some((leaf) => "distinctSubjects" in leaf)),
  );
  const shared = { lookedFor: lookedFor(options.ran), answerable: answerable(options.catalogue ?? options.ran) };
  const circumstancesAt = ({ fact }: FactsAt): Circumstances => ({ ...shared, fact });
  const assets = new AssetJudge(packs, circumstancesAt);

  /** What rules wider than an asset add, each judged once for its unit. */
  const widen = (
    source: string,
    asset: string,
    kinds: readonly Kind[],
    narrow: readonly OfKind[],
  ): readonly OfKind[] => {
    const more: Said[][] = kinds.map(() => []);
    const push = (kind: Kind, one: Said) => more[kinds.indexOf(kind)]?.push(one);
    for (const scope of survey.scopes) {
      const place = scope === "estate" ? [] : scope === "object" ? [source, unitOf(scope, source, asset)] : [source];
      const circumstances = circumstancesAt(factsAt(facts, ...place));
      for (const { pack, judgements } of survey.judge(scope, source, asset, circumstances)) {
        for (const judgement of judgements) hang(pack, judgement, kinds, circumstances, push);
      }
    }
    return narrow.map((one, at) => withMore(one, more[at] ?? []));
  };

  return {
    needsSurvey: survey.scopes.length > 0,
    survey({ findings, combinations }) {
      const first = findings[0];
      if (first === undefined || survey.scopes.length === 0) return;
      const { source, asset } = first;
      const { kinds } = prepare(findings, counts);
      const { categories } = assets.judge(kinds, combinations, factsAt(facts, source, asset));
      survey.add({ source, asset, kinds, people: peopleOf(findings), categories });
    },
    classify({ findings, combinations }) {
      const first = findings[0];
      if (first === undefined) return [];
      const { source, asset } = first;
      const { kinds, kindOf } = prepare(findings, counts);
      const narrow = assets.judge(kinds, combinations, factsAt(facts, source, asset)).kinds;
      const judged = survey.scopes.length === 0 ? narrow : widen(source, asset, kinds, narrow);
      return findings.flatMap(({ id }, at) =>
        (judged[kindOf[at] ?? -1]?.rows ?? []).map((row) => ({ finding: id, ...row })),
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

/** Groups findings that no rule can tell apart. Where a rule counts people, these tell findings apart too. */
function prepare(findings: readonly FindingEvidence[], counts: boolean): Prepared {
  const at = new Map<string, number>();
  const kinds: Kind[] = [];
  const kindOf = findings.map((finding) => {
    const kind = kindOfFinding(finding, counts);
    const known = at.get(kind.name);
    if (known !== undefined) return known;
    at.set(kind.name, kinds.length);
    return kinds.push(kind) - 1;
  });
  return { kinds, kindOf };
}

/** The score is cut to hundredths, downwards: a rule never rests on more than was found. */
function kindOfFinding({ dataType, score, field, people }: FindingEvidence, counts: boolean): Kind {
  const cut = Math.floor(score * 100 + 1e-9) / 100;
  const { low, high } = people;
  const structured = field !== null;
  const name = `${dataType}@${cut}${structured ? "#" : ""}${counts ? `:${low}-${high}` : ""}`;
  return { name, dataType, score: cut, structured, people: { low, high } };
}
