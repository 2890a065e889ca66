import { identifier, literal } from "./sql-text.ts";
import type { Column, Table } from "./tables.ts";

/** The statement that reads rows of a table, each cell as text or bytes. */
export function selectOf(table: Table, columns: readonly Column[], top = "", rest = ""): string {
  const list = columns.map((column) => expressionOf(column)).join(", ");
  return `select ${top} ${list} from ${[table.database, table.schema, table.name].map(identifier).join(".")} ${rest}`.trim();
}

/** The rows after a key, in its order; T-SQL compares no two lists of columns, so each length of what is equal is written out. */
export function stretchOf(
  table: Table,
  columns: readonly Column[],
  key: readonly Column[],
  last: readonly string[] | undefined,
  size: number,
): string {
  const value = (column: Column, at: number): string => `cast(${literal(last?.[at] ?? "")} as ${column.type})`;
  const after = key.map((column, at) => {
    const equal = key.slice(0, at).map((each, index) => `${identifier(each.name)} = ${value(each, index)}`);
    return `(${[...equal, `${identifier(column.name)} > ${value(column, at)}`].join(" and ")})`;
  });
  const where = last === undefined ? "" : `where ${after.join(" or ")} `;
  return selectOf(
    table,
    columns,
    `top (${size})`,
    `${where}order by ${key.map(({ name }) => identifier(name)).join(", ")}`,
  );
}

/** A column as text or bytes; times and numbers in a form that loses nothing (T-SQL, CONVERT styles). */
function expressionOf({ name, type, kind }: Column): string {
  const column = identifier(name);
  if (kind === "binary") return `cast(${column} as varbinary(max))`;
  if (kind === "object") return `cast(${column}.ToString() as nvarchar(max))`;
  if (/date|time/.test(type)) return `convert(nvarchar(max), ${column}, 126)`;
  if (type === "float" || type === "real") return `convert(nvarchar(max), ${column}, 3)`;
  return type.endsWith("money") ? `convert(nvarchar(max), ${column}, 2)` : `cast(${column} as nvarchar(max))`;
}
