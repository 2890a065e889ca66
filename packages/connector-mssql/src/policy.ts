import { identifier } from "./sql-text.ts";

/** The least grant for reading a database, as T-SQL to run once; `options` may name the database and account. */
export function policy(options: { readonly database?: string; readonly user?: string; readonly url?: string }): string {
  const url = options.url === undefined ? undefined : new URL(options.url);
  const named = (option: string | undefined, part: string | undefined, otherwise: string): string =>
    identifier(option ?? (decodeURIComponent(part ?? "") || otherwise));
  const database = named(options.database, url?.pathname.slice(1), "your_database");
  const user = named(options.user, url?.username, "assay_reader");
  return `use ${database};
create user ${user} for login ${user}; -- make the login as you do elsewhere
alter role db_datareader add member ${user};
grant view definition to ${user}; -- comments, keys and security policies
grant unmask to ${user}; -- else masked columns are told, not read
`;
}
