import { identifier } from "./identifier.ts";

/** The least grant for reading a database, as SQL to run once; `options` may name the database and account. */
export function policy(options: { readonly database?: string; readonly user?: string; readonly url?: string }): string {
  const url = options.url === undefined ? undefined : new URL(options.url);
  const database = identifier(
    options.database ?? (decodeURIComponent(url?.pathname.slice(1) ?? "") || "your_database"),
  );
  const account = `'${(options.user ?? (decodeURIComponent(url?.username ?? "") || "assay_reader")).replaceAll("'", "''")}'@'%'`;
  return `create user if not exists ${account}; -- set its password or certificate as you do elsewhere
grant select on ${database}.* to ${account};
-- tables that the account has no right to at all are not shown to it by the server: grant on the database, not table by table
`;
}
