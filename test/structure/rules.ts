import type { Rule } from "./rule.ts";
import { catalog } from "./rules/catalog.ts";
import { caught } from "./rules/caught.ts";
import { cycles } from "./rules/cycles.ts";
import { floors } from "./rules/floors.ts";
import { linear } from "./rules/linear.ts";
import { namedExports } from "./rules/named-exports.ts";
import { names } from "./rules/names.ts";
import { nodeVersion } from "./rules/node-version.ts";
import { packages } from "./rules/packages.ts";
import { quiet } from "./rules/quiet.ts";
import { rooms } from "./rules/rooms.ts";
import { sentences } from "./rules/sentences.ts";
import { words } from "./rules/words.ts";

/** Every rule of the house that a program can check by reading. */
export const rules: readonly Rule[] = [
  rooms,
  names,
  floors,
  cycles,
  namedExports,
  sentences,
  quiet,
  caught,
  linear,
  packages,
  catalog,
  nodeVersion,
  words,
];
