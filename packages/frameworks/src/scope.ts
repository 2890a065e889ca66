import type { Scope } from "./pack.ts";

/** Scopes from narrow to wide; from `object` on they span several assets. */
export const scopes: readonly Scope[] = [
  "value",
  "record",
  "column-set",
  "document",
  "object",
  "dataset",
  "store",
  "estate",
];

/** The scopes that span several assets. */
export type WideScope = "object" | "dataset" | "store" | "estate";

/** Names the unit of a wide scope that an asset belongs to: its outermost file, its folder or schema, its source, or everything. */
export function unitOf(scope: WideScope, source: string, asset: string): string {
  const outermost = asset.split("!/", 1)[0] ?? asset;
  if (scope === "object") return outermost;
  if (scope === "dataset") return outermost.slice(0, Math.max(0, outermost.lastIndexOf("/")));
  return scope === "store" ? source : "";
}

/** Whether a scope spans several assets. */
export function isWide(scope: Scope): scope is WideScope {
  return scopes.indexOf(scope) >= scopes.indexOf("object");
}
