import type { CoverageReason, CoverageStatus, ReasonTotal } from "@assay/spec";
import { number, text, textOrNull } from "./columns.ts";
import type { Session } from "./connection.ts";

/** Ledger rows by source, status and reason, in the order of sources. */
export async function reasonTotals(session: Pick<Session, "all">, run: number): Promise<readonly ReasonTotal[]> {
  const rows = await session.all(
    `select s.name as source_name, a.source, a.status, case when a.status = 'pending' then coalesce(a.reason, 'interrupted')
       else a.reason end as why, count(*) as assets,
       sum(case when a.member = 0 then a.bytes_listed else 0 end) as listed,
       sum(case when a.member = 0 then a.bytes_read else 0 end) as bytes_read
     from assets a join sources s on s.run = a.run and s.position = a.source
     where a.run = ? group by s.name, a.source, a.status, why order by a.source, a.status, why`,
    [run],
  );
  return rows.map((row) => ({
    source: text(row, "source_name"),
    status: text(row, "status") as CoverageStatus,
    reason: textOrNull(row, "why") as CoverageReason | null,
    rows: number(row, "assets"),
    bytes: { listed: number(row, "listed"), read: number(row, "bytes_read") },
  }));
}
