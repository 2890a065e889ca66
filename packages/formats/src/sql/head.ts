/** What the beginning of a statement tells. */
export type Head =
  | { readonly kind: "insert" | "copy"; readonly table: string; readonly columns: readonly string[]; readonly length: number }
  | { readonly kind: "create"; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: "other" };

const part = "(?:`[^`\\n]{1,128}`|\"[^\"\\n]{1,128}\"|\\[[^\\]\\n]{1,128}\\]|[\\p{L}\\p{N}_$#@]{1,128})";
const name = `(${part}(?:\\s?\\.\\s?${part}){0,3})`;
const list = "(?:\\s{0,20}\\(([^()]{0,60000})\\))?";

const insert = new RegExp(
  `^(?:INSERT|REPLACE)\\s{1,20}(?:(?:LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE|OR\\s{1,20}\\w{1,20})\\s{1,20}){0,3}(?:INTO\\s{1,20})?${name}${list}\\s{0,20}(?:OVERRIDING\\s{1,20}\\w{1,20}\\s{1,20}VALUE\\s{1,20})?VALUES?\\s{0,20}(?=\\()`,
  "iu",
);
const copy = new RegExp(`^COPY\\s{1,20}${name}${list}\\s{1,20}FROM\\s{1,20}stdin[^;\\n]{0,500};[ \\t\\r]{0,20}\\n`, "iu");
const create = new RegExp(`^CREATE\\s{1,20}(?:(?:GLOBAL|LOCAL|TEMPORARY|TEMP|UNLOGGED|EXTERNAL|FOREIGN)\\s{1,20}){0,3}TABLE\\s{1,20}(?:IF\\s{1,20}NOT\\s{1,20}EXISTS\\s{1,20})?${name}\\s{0,20}\\(`, "iu");

/** Bytes of a statement that are looked at for its beginning. */
export const headReach = 65_536;

/** Reads the beginning of a statement. Of an INSERT or COPY `length` is how many bytes stand before its rows. */
export function statementHead(text: string): Head {
  for (const [kind, pattern] of [["insert", insert], ["copy", copy]] as const) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [whole, table = "", columns = ""] = found;
    return { kind, table: lastPart(table), columns: columns === "" ? [] : columns.split(",").map(unquoted), length: Buffer.byteLength(whole) };
  }
  const found = create.exec(text);
  if (found === null) return { kind: "other" };
  return { kind: "create", table: lastPart(found[1] ?? ""), columns: declared(text.slice(found[0].length)) };
}

function lastPart(table: string): string {
  const parts = table.match(new RegExp(part, "gu")) ?? [];
  return unquoted(parts.at(-1) ?? table);
}

function unquoted(identifier: string): string {
  return identifier.trim().replace(/^[`"[](.{0,130})[`"\]]$/u, "$1");
}

const constraints = /^(?:PRIMARY|UNIQUE|KEY|INDEX|CONSTRAINT|FOREIGN|CHECK|EXCLUDE|FULLTEXT|SPATIAL|LIKE|PERIOD)\b/i;

// The first word of each definition, up to the bracket that closes the list.
function declared(text: string): string[] {
  const columns: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at];
    if (character === "'" || character === '"' || character === "`") at = Math.max(at, text.indexOf(character, at + 1));
    else if (character === "(") depth++;
    else if (character === ")" && depth > 0) depth--;
    else if ((character === "," && depth === 0) || character === ")" || character === undefined) {
      const definition = text.slice(from, at).replace(/^(?:\s|--[^\n]{0,1000}\n|\/\*[^*]{0,1000}\*\/){1,50}/, "");
      const [column = ""] = new RegExp(`^${part}`, "u").exec(definition) ?? [];
      if (column !== "" && !constraints.test(definition)) columns.push(unquoted(column));
      if (character !== ",") return columns;
      from = at + 1;
    }
  }
  return columns;
}
