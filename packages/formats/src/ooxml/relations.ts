import { xmlInto } from "../markup/xml-events.ts";
import type { XmlListener } from "../markup/xml-events.ts";
import type { ZipPackage } from "../zip/package.ts";

/** A relation of a part to another, or to something outside. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `hyperlink`. */
  readonly type: string;
  /** The part's name in the package, or the address as written where it lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

const mostRelations = 100_000;

/** The relations of a part by ECMA-376 part 2, 9.3; of the package itself where the part is the empty string. */
export async function relationsOf(parts: ZipPackage, part: string, signal: AbortSignal): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf("/") + 1;
  const name = parts.find(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (name === undefined || parts.unread(name) !== undefined) return [];
  const found: Relation[] = [];
  const listener: XmlListener = {
    open(element, attributes) {
      if (element !== "relationship" || found.length >= mostRelations) return;
      const isExternal = attributes.get("targetmode")?.toLowerCase() === "external";
      const target = attributes.get("target") ?? "";
      const type = attributes.get("type") ?? "";
      found.push({
        id: attributes.get("id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : resolved(part.slice(0, slash), target),
        isExternal,
      });
    },
    text: () => undefined,
    close: () => undefined,
  };
  await xmlInto(parts.stream(name), listener, signal);
  return found;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
