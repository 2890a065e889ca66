import { posix } from "node:path";
import type { Rule } from "../rule.ts";

/** No file is named for being useful: it is named for the one thing it is about. */
export const names: Rule = {
  name: "is named for what it is about",
  *faults({ files }) {
    for (const path of files) {
      const [name] = posix.basename(path).split(".");
      if (name !== undefined && vague.has(name)) yield `${path}: name it for the one thing it is about.`;
    }
  },
};

const vague = new Set(["common", "helper", "helpers", "misc", "shared", "stuff", "tools", "util", "utils"]);
