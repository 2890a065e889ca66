import { z } from "zod";
import { configSchema } from "./schema.ts";
import type { ConnectorSchemas } from "./schema.ts";

/** JSON Schema (2020-12) of `assay.yaml`, for editors. */
export function configJsonSchema(connectors: ConnectorSchemas): Record<string, unknown> {
  return {
    ...z.toJSONSchema(configSchema(connectors), { io: "input", unrepresentable: "any" }),
    $id: "urn:assay:schema:config:1",
    title: "assay.yaml",
  };
}
