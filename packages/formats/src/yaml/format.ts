import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { headText } from "../head-text.ts";

/** YAML documents. */
export const yaml: Format = format({
  id: "yaml",
  name: "YAML",
  extensions: ["yaml", "yml"],
  locatedTo: "line and path",
  recognise(head, name) {
    const text = (headText(head)?.text ?? "").slice(0, 8192);
    if (text === "") return 0;
    const lines = text.split(/\r?\n/).filter((line) => /^\s*[^\s#]/.test(line) && line !== "---");
    const keys = lines.filter((line) =>
      /^\s*(?:- )*(?:[\w.$/-]{1,100}|"[^"]{1,100}"|'[^']{1,100}')\s*:(?:\s|$)/.test(line),
    ).length;
    const items = lines.filter((line) => /^\s*- \S/.test(line)).length;
    if (hasExtension(name, yaml.extensions)) return keys + items > 0 ? 0.9 : 0.45;
    if (/^(?:%YAML|---\s*\n)/.test(text)) return keys + items >= lines.length * 0.6 ? 0.75 : 0;
    const isNested = lines.some(
      (line, at) => /^[\w.-]{1,100}:$/.test(line) && /^ +(?:- )?[\w.-]{1,100}:/.test(lines[at + 1] ?? ""),
    );
    return isNested && lines.length >= 4 && keys + items >= lines.length * 0.9 ? 0.5 : 0;
  },
  load: () => import("./read.ts"),
});
