import { expect, it } from "vitest";
import { connectorFiles } from "./connector-files.ts";

it("writes a package of the one form", () => {
  expect(Object.keys(connectorFiles("dropbox"))).toEqual([
    "package.json",
    "README.md",
    "tsconfig.json",
    "src/index.ts",
    "src/options.ts",
    "src/connector.ts",
    "src/connector.test.ts",
  ]);
});

it("names everything after the id", () => {
  const files = connectorFiles("azure-blob");
  expect(JSON.parse(files["package.json"] ?? "")).toMatchObject({ name: "@assay/connector-azure-blob" });
  expect(files["src/index.ts"]).toEqual(`export { azureBlob } from "./connector.ts";
export { azureBlobOptions } from "./options.ts";
export type { AzureBlobOptions } from "./options.ts";
`);
});
