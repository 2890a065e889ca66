import { number } from "./columns.ts";
import type { Connection, Session, Value } from "./connection.ts";
import { findSource } from "./ledger.ts";
import type { SourceKey } from "./ledger.ts";

/** The run that is carried from, by number and by id. */
export interface CarriedRun {
  readonly run: number;
  readonly id: string;
}

/** Columns of the ledger that an asset takes over from the run that read it. */
const outcome = "status, reason, detail, format, bytes_listed, bytes_read, records, members, sampling";

/** Tables of what was found, with the columns behind their key. */
const found: readonly (readonly [table: string, columns: string])[] = [
  [
    "findings",
    `id, asset, field, data_type, detector, matches, records, people, people_low, people_high, score, reasons, mask, places_shown,
     column_cells, column_matched, share`,
  ],
  ["evidence", "places, fingerprints, people_sketch, value_sketch"],
  ["combinations", "asset, data_types, records, people, people_low, people_high, people_sketch"],
];

/**
 * Gives pending assets what they came to in an earlier run, where their version is the same and all of them was read then. The row
 * says which run read it.
 */
export async function carryAssets(connection: Connection, source: SourceKey, from: CarriedRun): Promise<number> {
  return connection.transaction(async (session) => {
    const { position } = await findSource(session, source);
    const [earlier] = await session.all("select position from sources where run = ? and name = ?", [
      from.run,
      source.name,
    ]);
    if (earlier === undefined) return 0;
    const old = number(earlier, "position");
    const pairs = await unchanged(session, [source.run, position], [from.run, old]);
    for (const pair of pairs)
      await carry(session, { to: [source.run, position, pair.to], from: [from.run, old, pair.from], id: from.id });
    return pairs.length;
  });
}

interface Pair {
  readonly to: number;
  readonly from: number;
}

async function unchanged(session: Session, to: readonly Value[], from: readonly Value[]): Promise<readonly Pair[]> {
  const rows = await session.all(
    `select n.position as new_position, o.position as old_position
     from assets n join assets o on o.run = ? and o.source = ? and o.member = 0 and o.uri = n.uri and o.version = n.version
     where n.run = ? and n.source = ? and n.member = 0 and n.status = 'pending' and o.status = 'read'
     and not exists (select 1 from assets m where m.run = o.run and m.source = o.source and m.position = o.position
                     and m.status not in ('read', 'skipped'))`,
    [...from, ...to],
  );
  return rows.map((row) => ({ to: number(row, "new_position"), from: number(row, "old_position") }));
}

type Key = readonly [run: number, source: number, position: number];

async function carry(
  session: Session,
  { to, from, id }: { readonly to: Key; readonly from: Key; readonly id: string },
): Promise<void> {
  const own = outcome
    .split(", ")
    .map(
      (column) =>
        `${column} = (select ${column} from assets where run = ? and source = ? and position = ? and member = 0)`,
    );
  await session.run(
    `update assets set ${own.join(", ")},
     carried_from = (select coalesce(carried_from, ?) from assets where run = ? and source = ? and position = ? and member = 0)
     where run = ? and source = ? and position = ? and member = 0`,
    [...own.flatMap(() => from), id, ...from, ...to],
  );
  await session.run(
    `insert into assets (run, source, position, member, uri, container, ${outcome}, carried_from)
     select ?, ?, ?, member, uri, container, ${outcome}, coalesce(carried_from, ?) from assets
     where run = ? and source = ? and position = ? and member > 0`,
    [...to, id, ...from],
  );
  for (const [table, columns] of found) {
    await session.run(
      `insert into ${table} (run, source, position, ordinal, ${columns})
       select ?, ?, ?, ordinal, ${columns} from ${table} where run = ? and source = ? and position = ?`,
      [...to, ...from],
    );
  }
}
