import type { CategoryTotal, Classification, DataType, Outcome, PackSummary } from "@assay/spec";
import { json, text } from "./columns.ts";
import type { Row } from "./connection.ts";
import { sketches } from "./summary.ts";
import { dataTypeOf, joinEvidence, overAssets, perAsset, totalsOf } from "./totals.ts";
import type { Summing } from "./totals.ts";

const said = `select distinct pack, category, outcome, effect, finding from classifications where run = ?`;

/** Sums by pack, category and outcome, in the packs' own order. */
export async function categoryTotals(
  summing: Summing,
  packs: readonly PackSummary[],
): Promise<readonly CategoryTotal[]> {
  const { session, run, mergePeople } = summing;
  const rows = await session.all(
    `select g.pack, g.category, g.outcome, g.effect, ${overAssets} from (
       select c.pack, c.category, c.outcome, c.effect, f.source, f.asset, ${perAsset}
       from (${said}) c join findings f on f.run = ? and f.id = c.finding
       group by c.pack, c.category, c.outcome, c.effect, f.source, f.asset
     ) g group by g.pack, g.category, g.outcome, g.effect`,
    [run, run],
  );
  const types = await typesByCategory(summing);
  const provisions = await wordsByCategory(summing, "provisions");
  const questions = await wordsByCategory(summing, "questions");
  const sql = `select e.people_sketch from findings f ${joinEvidence} where f.run = ? and f.id in (
    select finding from classifications where run = ? and pack = ? and category = ? and outcome = ? and effect = ?)`;
  const totals = rows.map((row): CategoryTotal => {
    const key = [text(row, "pack"), text(row, "category"), text(row, "outcome"), text(row, "effect")] as const;
    return {
      pack: key[0],
      category: key[1],
      outcome: key[2] as Outcome,
      effect: key[3] as Classification["effect"],
      ...totalsOf(row, mergePeople(sketches(session.each(sql, [run, run, ...key])))),
      dataTypes: types.get(key.join("\n")) ?? [],
      provisions: provisions.get(key.join("\n")) ?? [],
      questions: questions.get(key.join("\n")) ?? [],
    };
  });
  return inPackOrder(totals, packs);
}

async function typesByCategory({ session, run }: Summing): Promise<Map<string, DataType[]>> {
  const rows = await session.all(
    `select distinct c.pack, c.category, c.outcome, c.effect, f.data_type from (${said}) c
     join findings f on f.run = ? and f.id = c.finding order by f.data_type`,
    [run, run],
  );
  const groups = Map.groupBy(rows, categoryKey);
  return new Map([...groups].map(([key, group]) => [key, group.map(dataTypeOf)]));
}

/** What a JSON list column of the classifications holds over all rows of a category, sorted as people count. */
async function wordsByCategory(
  { session, run }: Summing,
  column: "provisions" | "questions",
): Promise<Map<string, string[]>> {
  const rows = await session.all(
    `select distinct pack, category, outcome, effect, ${column} from classifications where run = ?`,
    [run],
  );
  const groups = Map.groupBy(rows, categoryKey);
  return new Map(
    [...groups].map(([key, group]) => {
      const all = new Set(group.flatMap((row) => json(row, column) as string[]));
      return [key, [...all].sort((one, other) => one.localeCompare(other, "en", { numeric: true }))];
    }),
  );
}

function categoryKey(row: Row): string {
  return [text(row, "pack"), text(row, "category"), text(row, "outcome"), text(row, "effect")].join("\n");
}

const outcomes: readonly Outcome[] = ["match", "needs-input", "not-evaluated", "no-match"];

/** By pack and category as the packs list them; what no pack lists comes last. */
function inPackOrder(totals: readonly CategoryTotal[], packs: readonly PackSummary[]): readonly CategoryTotal[] {
  const keys = packs.flatMap((pack) => pack.categories.map(({ id }) => `${pack.id}\n${id}`));
  const order = new Map(keys.map((key, at) => [key, at]));
  const rank = ({ pack, category }: CategoryTotal): number => order.get(`${pack}\n${category}`) ?? keys.length;
  return totals.toSorted(
    (one, other) => rank(one) - rank(other) || outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome),
  );
}
