import { format } from "../format.ts";
import { headText } from "../head-text.ts";

// Shares of the lines at the beginning that are of a form; the last may be cut.
function share(head: Uint8Array, form: RegExp): number {
  const found = headText(head);
  const lines = (found?.text ?? "")
    .slice(0, 16_384)
    .split(/\r?\n/)
    .filter((line) => line !== "");
  if (lines.length > 1 && found?.complete !== true) lines.pop();
  return lines.length === 0 ? 0 : lines.filter((line) => form.test(line.slice(0, 4096))).length / lines.length;
}

/** Logs of `key=value` pairs. */
export const logfmt = format({
  id: "logfmt",
  name: "Logs of key=value pairs (logfmt)",
  extensions: ["logfmt"],
  locatedTo: "line and key",
  recognise: (head) => (share(head, /(?:^|\s)[a-zA-Z_][\w.-]*=(?:"|\S)\S*.*\s[a-zA-Z_][\w.-]*=\S/) >= 0.8 ? 0.6 : 0),
  load: () => import("./logfmt.ts"),
});

/** Logs of web servers in the common and the combined form. */
export const accessLog = format({
  id: "access-log",
  name: "Web server access logs (common, combined)",
  extensions: [],
  locatedTo: "line and field",
  recognise: (head) => (share(head, /^\S+ \S+ \S.{0,200}? \[[^\]]{10,40}\] "[^"]*" \d{3} (?:\d+|-)/) >= 0.8 ? 0.75 : 0),
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
  recognise: (head) => (share(head, /^[^{[\s"][^{]{0,400}\{\s*"(?:[^"\\]|\\.){1,200}"\s*:.*\}\s*$/) >= 0.8 ? 0.65 : 0),
  load: () => import("./json-log.ts"),
});
