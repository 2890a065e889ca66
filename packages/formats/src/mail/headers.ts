import { headerText } from "./encoded-words.ts";

/** A header field as it stands, unfolded. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
  /** Offset of the line it begins in. */
  readonly offset: number;
}

/** The header of a message or of a part of one. */
export class MailHeader {
  readonly fields: HeaderField[] = [];

  /** Takes an unfolded line; false where it is no header field. */
  add(line: Uint8Array, offset: number): boolean {
    const colon = line.indexOf(0x3a);
    const name = colon < 1 || colon > 80 ? "" : Buffer.from(line.subarray(0, colon)).toString("latin1").trimEnd();
    if (!/^[!-9;-~]+$/.test(name)) return false; // RFC 5322, 2.2
    this.fields.push({ name, value: headerText(line.subarray(colon + 1)).trim(), offset });
    return true;
  }

  /** The value of a field, the first by its name; empty where there is none. */
  get(name: string): string {
    return this.fields.find((field) => field.name.toLowerCase() === name)?.value ?? "";
  }

  /** The media type in lower case, `text/plain` where none is told. */
  get type(): string {
    const [type = ""] = this.get("content-type").split(";", 1);
    return /^\s*[\w.+-]+\/[\w.+-]+\s*$/.test(type) ? type.trim().toLowerCase() : "text/plain";
  }

  /** A parameter of a field: also where it is split or encoded (RFC 2231). */
  parameter(field: string, name: string): string | undefined {
    const all = parametersOf(this.get(field));
    const plain = all.find(([key]) => key === name);
    return plain === undefined ? extended(all, name) : plain[1];
  }

  /** The name a part is stored under, where it has one. */
  get fileName(): string | undefined {
    return this.parameter("content-disposition", "filename") ?? this.parameter("content-type", "name");
  }
}

type Parameter = readonly [key: string, value: string];

// What stands after the semicolons: `; name=value; other="in quotes"`.
function parametersOf(value: string): Parameter[] {
  const found: Parameter[] = [];
  for (let at = value.indexOf(";"); at !== -1 && found.length < mostParameters;) {
    const sign = value.indexOf("=", at);
    if (sign === -1) break;
    const key =
      value
        .slice(at + 1, sign)
        .split(";")
        .at(-1)
        ?.trim()
        .toLowerCase() ?? "";
    const [content, end] = parameterValue(value, sign + 1);
    found.push([key, content]);
    at = value.indexOf(";", end);
  }
  return found;
}

const mostParameters = 200;

// The value from a place on, and where it ends.
function parameterValue(value: string, from: number): [string, number] {
  let at = from;
  while (value[at] === " " || value[at] === "\t") at++;
  if (value[at] !== '"') {
    const stop = value.indexOf(";", at);
    const end = stop === -1 ? value.length : stop;
    return [value.slice(at, end).trim(), end];
  }
  let content = "";
  for (at++; at < value.length && value[at] !== '"'; at++) {
    if (value[at] === "\\") at++;
    content += value[at] ?? "";
  }
  return [content, at];
}

// `name*=utf-8''a%20b` and `name*0=a; name*1=b`.
function extended(all: readonly Parameter[], name: string): string | undefined {
  const parts = all.filter(([key]) => key.split("*", 1)[0] === name && key.includes("*"));
  if (parts.length === 0) return undefined;
  parts.sort(([one], [other]) => part(one) - part(other));
  const whole = parts.map(([, value]) => value).join("");
  const [charset = "", , ...rest] = whole.split("'");
  return rest.length === 0 ? percentDecoded(whole, "utf-8") : percentDecoded(rest.join("'"), charset);
}

function part(key: string): number {
  return Number.parseInt(key.split("*")[1] ?? "0", 10) || 0;
}

function percentDecoded(text: string, charset: string): string {
  const bytes = Buffer.from(
    text.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString("utf8"); // a RangeError: no such charset
  }
}
