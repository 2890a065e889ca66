import { coverageReasons } from "@assay/spec";
import { number } from "./columns.ts";
import type { Connection } from "./connection.ts";

/** Reasons that leave a gap: something in scope was not read. */
const gaps = Object.entries(coverageReasons)
  .filter(([, { complete }]) => !complete)
  .map(([reason]) => `'${reason}'`)
  .join(", ");

/**
 * Takes assets that left a gap, in themselves or in a member, out of a run with all they came to, and opens the run's listings again:
 * what could not be listed or opened may be there now.
 */
export async function reopenAssets(connection: Connection, run: number): Promise<number> {
  return connection.transaction(async (session) => {
    const places = await session.all(
      `select distinct source, position from assets where run = ? and reason in (${gaps})`,
      [run],
    );
    const keys = places.map((row) => [run, number(row, "source"), number(row, "position")]);
    await session.runEach(
      `delete from classifications where run = ? and finding in (select id from findings where run = ? and source = ? and position = ?)`,
      keys.map((key) => [run, ...key]),
    );
    for (const table of ["findings", "evidence", "combinations", "assets"]) {
      await session.runEach(`delete from ${table} where run = ? and source = ? and position = ?`, keys);
    }
    await session.run("update sources set listed_up_to = null, listing_complete = 0 where run = ?", [run]);
    await session.run("update runs set summary = null where number = ?", [run]);
    return keys.length;
  });
}
