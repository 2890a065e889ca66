import { posix } from "node:path";
import { ownPackage, packageOf, roomNamed, type Room } from "../house.ts";
import { isTest, modulesOf } from "../module.ts";
import type { Rule } from "../rule.ts";

/** A package imports only from floors below its own. */
export const floors: Rule = {
  name: "imports only from the floors below",
  *faults(tree) {
    for (const { path, imports } of modulesOf(tree)) {
      const home = packageOf(path);
      if (home === undefined) continue;
      for (const { specifier, line } of imports) {
        const fault = specifier.startsWith(".")
          ? outside(path, home.folder, specifier)
          : above(path, home.name, specifier);
        if (fault !== undefined) yield `${path}:${line}: ${fault}`;
      }
    }
  },
};

function outside(path: string, folder: string, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  return target.startsWith(`${folder}/`)
    ? undefined
    : `reaches out of ${folder} to ${target}; import the package by its name.`;
}

function above(path: string, name: string, specifier: string): string | undefined {
  const target = ownPackage(specifier);
  if (target === undefined || target === name) return undefined;
  const [here, there] = [roomNamed(name), roomNamed(target)];
  if (here === undefined) return undefined; // `rooms` tells of it
  if (there === undefined) return `imports ${specifier}, which is no room of the house.`;
  if (isTest(path) && there.name === "testing") return undefined;
  return mayKnow(here, there)
    ? undefined
    : `${name} (floor ${here.floor}) must not import ${target} (floor ${there.floor}).`;
}

function mayKnow(here: Room, there: Room): boolean {
  if (here.also?.includes(there.name) === true) return true;
  return there.floor < here.floor && (here.knows?.includes(there.name) ?? true);
}
