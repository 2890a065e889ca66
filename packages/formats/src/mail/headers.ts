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
    const value = this.get(field);
    const plain = new RegExp(`;\\s{0,20}${name}\\s{0,20}=\\s{0,20}(?:"((?:[^"\\\\]|\\\\.){0,2000})"|([^\\s;]{1,2000}))`, "i").exec(value);
    if (plain !== null) return (plain[1] ?? plain[2] ?? "").replace(/\\(.)/g, "$1");
    return extended(value, name);
  }

  /** The name a part is stored under, where it has one. */
  get fileName(): string | undefined {
    return this.parameter("content-disposition", "filename") ?? this.parameter("content-type", "name");
  }
}

// `name*=utf-8''a%20b` and `name*0=a; name*1=b`.
function extended(value: string, name: string): string | undefined {
  const parts = [...value.matchAll(/;\s{0,20}([\w-]{1,40})\*(\d{0,3})(\*?)\s{0,20}=\s{0,20}(?:"([^"]{0,2000})"|([^\s;]{1,2000}))/g)].filter(
    ([, key = ""]) => key.toLowerCase() === name,
  );
  if (parts.length === 0) return undefined;
  parts.sort(([, , one], [, , other]) => Number(one) - Number(other));
  const whole = parts.map(([, , , , quoted, plain]) => quoted ?? plain ?? "").join("");
  const [charset = "", , ...rest] = whole.split("'");
  return rest.length === 0 ? percentDecoded(whole, "utf-8") : percentDecoded(rest.join("'"), charset);
}

function percentDecoded(text: string, charset: string): string {
  const bytes = Buffer.from(text.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), "latin1");
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString("utf8"); // a RangeError: no such charset
  }
}
