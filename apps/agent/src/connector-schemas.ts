import type { ConnectorSchemas } from "@assay/config";
import { connectors } from "./parts.ts";

/** Option schemas of every connector that can stand in a configuration. */
export async function connectorSchemas(): Promise<ConnectorSchemas> {
  const entries = await Promise.all(
    connectors
      .filter(({ schemes }) => schemes.length > 0)
      .map(async ({ type, load }) => [type, (await load()).options] as const),
  );
  return Object.fromEntries(entries) as unknown as ConnectorSchemas; // every connector's options are a zod object
}
