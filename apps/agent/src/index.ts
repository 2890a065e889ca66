export { connectors } from "./parts.ts";
export type { ConnectorEntry } from "./parts.ts";
export type { Globs } from "./globs.ts";
