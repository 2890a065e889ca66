import { identifier } from "./identifier.ts";

/** The least grant for reading a database, as SQL to run once; `options` may name the database, role and schemas. */
export function policy(options: { readonly database?: string; readonly user?: string; readonly url?: string }): string {
  const url = options.url === undefined ? undefined : new URL(options.url);
  const database = identifier(
    options.database ?? (decodeURIComponent(url?.pathname.slice(1) ?? "") || "your_database"),
  );
  const role = identifier(options.user ?? (decodeURIComponent(url?.username ?? "") || "assay_reader"));
  return `create role ${role} login; -- set its password or certificate as you do elsewhere
alter role ${role} set default_transaction_read_only = on;
grant connect on database ${database} to ${role};
-- for every schema to be read:
grant usage on schema public to ${role};
grant select on all tables in schema public to ${role};
alter default privileges in schema public grant select on tables to ${role};
-- with row-level security, rows that ${role} may not see are reported as not read; to read them all:
-- alter role ${role} bypassrls;
`;
}
