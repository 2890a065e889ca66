import type { Json } from "@assay/spec";
import { inert } from "./inert.ts";
import type { Messages } from "./messages.ts";

/** Who can reach an asset, as far as its connector says; a dash where it does not. */
export function reachOf(properties: { readonly [key: string]: Json }, messages: Messages): string {
  const mode = typeof properties["mode"] === "string" ? properties["mode"] : undefined;
  if (properties["public"] === true) return messages.say("reach.public");
  if (mode === undefined) return properties["worldReadable"] === true ? messages.say("reach.everyone") : "–";
  return messages.say(`reach.${readersOf(Number.parseInt(mode, 8))}`, { mode: inert(mode) });
}

/** Whom the permission bits of a file let read it. */
function readersOf(mode: number): "world" | "group" | "owner" {
  if ((mode & 0o004) !== 0) return "world";
  return (mode & 0o040) === 0 ? "owner" : "group";
}
