import { displayUri, type RunSource } from "@assay/spec";

/** What people call a source, by its name. */
export type SourceNames = ReadonlyMap<string, string>;

/** A source that has only an address for a name is called by as much of the address's end as tells it from the others. */
export function sourceNames(sources: readonly RunSource[]): SourceNames {
  const addresses = sources.filter(({ name }) => isAddress(name)).map(({ name }) => stepsOf(name));
  return new Map(sources.map(({ name }) => [name, isAddress(name) ? shortened(stepsOf(name), addresses) : name]));
}

function isAddress(name: string): boolean {
  return name.includes("://");
}

function stepsOf(address: string): readonly string[] {
  return displayUri(address)
    .split("/")
    .filter((step) => step !== "");
}

function shortened(own: readonly string[], all: readonly (readonly string[])[]): string {
  for (let kept = 1; kept < own.length; kept += 1) {
    const end = own.slice(-kept).join("/");
    if (all.filter((other) => other.slice(-kept).join("/") === end).length === 1) return end;
  }
  return own.join("/");
}
