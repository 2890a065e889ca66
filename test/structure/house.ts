/**
 * The floors of the house, from the ground: a package imports only from floors below its own. `knows` narrows that to a
 * few, `also` allows one on the same floor and says why.
 */
export interface Room {
  readonly name: string;
  readonly floor: number;
  readonly knows?: readonly string[];
  readonly also?: readonly string[];
}

const rooms: readonly Room[] = [
  { name: "spec", floor: 0 },
  { name: "detectors", floor: 1 },
  { name: "engine", floor: 1 },
  { name: "formats", floor: 1 },
  { name: "frameworks", floor: 1 },
  { name: "connector-*", floor: 1 },
  { name: "store", floor: 1 },
  { name: "exporters", floor: 1 },
  { name: "testing", floor: 1 },
  { name: "scan", floor: 2, knows: ["spec", "engine"] },
  { name: "config", floor: 2, knows: ["spec", "engine"] },
  { name: "agent", floor: 3, also: ["report"] }, // `assay up` serves the app from the same process
  { name: "report", floor: 3 },
];

/** The room of this name, if the plan has one. */
export function roomNamed(name: string): Room | undefined {
  const known = name.startsWith("connector-") ? "connector-*" : name;
  return rooms.find((room) => room.name === known);
}

/** `packages/engine/src/a.ts` → `{ folder: "packages/engine", name: "engine" }`; nothing for what lies outside of a package. */
export function packageOf(path: string): { readonly folder: string; readonly name: string } | undefined {
  const [, folder, name] = /^((?:packages|apps)\/([^/]+))\//.exec(path) ?? [];
  return folder === undefined || name === undefined ? undefined : { folder, name };
}

/** `@assay/engine/worker` → `engine`; nothing for a package that is not ours. */
export function ownPackage(specifier: string): string | undefined {
  return /^@assay\/([^/]+)/.exec(specifier)?.[1];
}
