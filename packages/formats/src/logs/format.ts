import { format } from "../format.ts";
import { headText } from "../head-text.ts";

// Shares of the lines at the beginning that are of a form; the last may be cut.
function share(head: Uint8Array, isSo: (line: string) => boolean): number {
  const found = headText(head);
  const lines = (found?.text ?? "")
    .slice(0, 16_384)
    .split(/\r?\n/)
    .filter((line) => line !== "");
  if (lines.length > 1 && found?.complete !== true) lines.pop();
  return lines.length === 0 ? 0 : lines.filter((line) => isSo(line.slice(0, 4096))).length / lines.length;
}

// Two words at least are pairs.
function hasPairs(line: string): boolean {
  return line.split(/\s/).filter((word) => /^[a-zA-Z_][\w.-]{0,100}=\S/.test(word)).length >= 2;
}

// Host, identity, user, `[time]`, `"request"`, status, bytes.
function isAccess(line: string): boolean {
  const bracket = line.indexOf(" [");
  return bracket > 0 && /^ \[[^\]]{10,40}\] "[^"]*" \d{3} [\d-]/.test(line.slice(bracket));
}

// Something before an object, and nothing after it.
function holdsObject(line: string): boolean {
  const brace = line.indexOf("{");
  return (
    brace > 0 &&
    /^[^{[\s"]/.test(line) &&
    /^\{ ?"[^"\\]{1,200}" ?:/.test(line.slice(brace)) &&
    line.trimEnd().endsWith("}")
  );
}

/** Logs of `key=value` pairs. */
export const logfmt = format({
  id: "logfmt",
  name: "Logs of key=value pairs (logfmt)",
  extensions: ["logfmt"],
  locatedTo: "line and key",
  recognise: (head) => (share(head, hasPairs) >= 0.8 ? 0.6 : 0),
  load: () => import("./logfmt.ts"),
});

/** Logs of web servers in the common and the combined form. */
export const accessLog = format({
  id: "access-log",
  name: "Web server access logs (common, combined)",
  extensions: [],
  locatedTo: "line and field",
  recognise: (head) => (share(head, isAccess) >= 0.8 ? 0.75 : 0),
  load: () => import("./access-log.ts"),
});

/** Logs whose fields a directive names, as IIS writes them. */
export const w3cLog = format({
  id: "w3c-log",
  name: "W3C extended logs (IIS)",
  extensions: [],
  locatedTo: "line and field",
  recognise: (head) => (/^(?:#[^\n]*\n){0,20}#Fields:[ \t]/.test(headText(head)?.text ?? "") ? 0.95 : 0),
  load: () => import("./w3c.ts"),
});

/** Logs with a JSON object at the end of their lines. */
export const jsonLog = format({
  id: "json-log",
  name: "Logs with JSON in their lines",
  extensions: [],
  locatedTo: "line and path",
  recognise: (head) => (share(head, holdsObject) >= 0.8 ? 0.65 : 0),
  load: () => import("./json-log.ts"),
});
