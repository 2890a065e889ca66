import type { Page, TreeNode, TreeQuery } from "@assay/spec";
import { number, text } from "./columns.ts";
import type { Row, Session, Value } from "./connection.ts";
import { fromCursor, pageLimit, toCursor } from "./cursor.ts";
import { afterBeginning } from "./paging.ts";

/** The SQL of one database for the part of a text from its nth character up to and with the first `/`, or to the end. */
export type FirstPart = (column: string, from: number) => string;

/** What a walk down the tree needs. */
export interface Walking {
  readonly session: Pick<Session, "all">;
  readonly run: number;
  readonly firstPart: FirstPart;
}

const topLevel = "a.run = ? and a.source = (select position from sources where run = ? and name = ?) and a.member = 0";

/** The children of a folder, by name. */
export async function tree(walking: Walking, query: TreeQuery): Promise<Page<TreeNode>> {
  const folder = query.folder ?? (await commonFolder(walking, query.source));
  const limit = pageLimit(query.limit);
  const after = query.cursor === undefined ? "" : String(fromCursor(query.cursor, ["string"])[0]);
  const { sql, values } = childrenOf(walking, query.source, folder);
  const [counted] = await walking.session.all(`select count(*) as total from (${sql}) c`, values);
  const rows = await walking.session.all(`select * from (${sql}) c where c.part > ? order by c.part limit ?`, [
    ...values,
    after,
    limit + 1,
  ]);
  const shown = rows.slice(0, limit).map((row) => nodeOf(row, folder));
  const last = shown.at(-1);
  return {
    rows: shown,
    next: rows.length > limit && last !== undefined ? toCursor([last.uri.slice(folder.length)]) : null,
    total: counted === undefined ? 0 : number(counted, "total"),
  };
}

function childrenOf({ run, firstPart }: Walking, source: string, folder: string): { sql: string; values: Value[] } {
  const part = firstPart("a.uri", Array.from(folder).length + 1); // SQL counts characters, not UTF-16 units
  const sql = `select ${part} as part, count(*) as assets,
      sum(case when a.status in ('read', 'sampled') then 0 else 1 end) as unread,
      sum((select count(*) from findings f where f.run = a.run and f.source = a.source and f.position = a.position)) as findings
    from assets a where ${topLevel} and a.uri > ? and a.uri < ? group by ${part}`;
  return { sql, values: [run, run, source, folder, afterBeginning(folder)] };
}

/** The deepest folder that holds every asset of the source; empty where there is none. */
async function commonFolder({ session, run }: Walking, source: string): Promise<string> {
  const key = [run, run, source];
  const [first] = await session.all(`select a.uri from assets a where ${topLevel} order by a.uri limit 1`, key);
  const [last] = await session.all(`select a.uri from assets a where ${topLevel} order by a.uri desc limit 1`, key);
  if (first === undefined || last === undefined) return "";
  const [one, other] = [text(first, "uri"), text(last, "uri")];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return one.slice(0, one.lastIndexOf("/", same - 1) + 1);
}

function nodeOf(row: Row, folder: string): TreeNode {
  const part = text(row, "part");
  const isFolder = part.endsWith("/");
  return {
    kind: isFolder ? "folder" : "asset",
    name: isFolder ? part.slice(0, -1) : part,
    uri: `${folder}${part}`,
    assets: number(row, "assets"),
    unread: number(row, "unread"),
    findings: number(row, "findings"),
  };
}
