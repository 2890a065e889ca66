import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { headText } from "../head-text.ts";

const load = (): Promise<typeof import("./read.ts")> => import("./read.ts");

/** INI files and what programs keep their settings in likewise. */
export const ini: Format = format({
  id: "ini",
  name: "INI and other sectioned settings",
  extensions: ["ini", "cfg", "cnf", "conf", "inf", "desktop", "service", "editorconfig", "gitconfig", "rdp", "reg"],
  locatedTo: "line and key",
  recognise: (head, name) => {
    const found = shape(head);
    if (found.pairs < 0.5 || found.sections === 0) return 0;
    return hasExtension(name, ini.extensions) ? 0.85 : found.pairs > 0.9 ? 0.6 : 0;
  },
  load,
});

/** TOML documents. */
export const toml: Format = format({
  id: "toml",
  name: "TOML",
  extensions: ["toml"],
  locatedTo: "line and key",
  recognise: (head, name) => (hasExtension(name, toml.extensions) && headText(head) !== null ? 0.85 : 0),
  load,
});

/** Java properties. */
export const properties: Format = format({
  id: "properties",
  name: "Properties",
  extensions: ["properties"],
  locatedTo: "line and key",
  recognise: (head, name) => (hasExtension(name, properties.extensions) && headText(head) !== null ? 0.85 : 0),
  load,
});

/** Environment files: a variable a line. */
export const env: Format = format({
  id: "env",
  name: "Environment files (.env)",
  extensions: ["env"],
  locatedTo: "line and key",
  recognise: (head, name) => {
    if (headText(head) === null) return 0;
    if (/(?:^|[./])\.?env(?:\.[\w-]+)?$/i.test(name) || hasExtension(name, env.extensions)) return 0.85;
    const { variables, lines } = shape(head);
    return lines >= 2 && variables === 1 ? 0.65 : 0;
  },
  load,
});

interface Shape {
  readonly lines: number;
  readonly sections: number;
  /** Shares of the lines that are no comment. */
  readonly pairs: number;
  readonly variables: number;
}

function shape(head: Uint8Array): Shape {
  const lines = (headText(head)?.text ?? "")
    .slice(0, 8192)
    .split(/\r?\n/)
    .filter((line) => /^\s*[^\s#;!]/.test(line));
  const count = (isSo: (line: string) => boolean): number => lines.filter(isSo).length;
  const sections = count((line) => /^\[[^[\]{}"',]{1,100}\]$/.test(line.trim()));
  const rest = Math.max(1, lines.length - sections);
  return {
    lines: lines.length,
    sections,
    pairs: count(isPair) / rest,
    variables: count((line) => /^(?:export )?[A-Z][A-Z0-9_]{1,100}=/.test(line)) / rest,
  };
}

function isPair(line: string): boolean {
  const sign = line.search(/[=:]/);
  return sign > 0 && sign <= 100 && /^[\w.$ -]+$/.test(line.slice(0, sign).trim());
}
