import type { Connector, Source } from "@assay/spec";
import type { ContainerClient } from "@azure/storage-blob";
import { aroundContainer } from "./around.ts";
import { openClient } from "./client.ts";
import { openBlob } from "./content.ts";
import { faultAt } from "./fault.ts";
import { listAssets } from "./list.ts";
import { azureBlobOptions } from "./options.ts";
import type { AzureBlobOptions } from "./options.ts";

/** Containers of Azure Blob Storage. */
export const azureBlob: Connector<AzureBlobOptions> = {
  type: "azure-blob",
  options: azureBlobOptions,
  connect: async (options) => connect(azureBlobOptions.parse(options)),
};

async function connect(options: AzureBlobOptions): Promise<Source> {
  const service = await openClient(options);
  const container = service.getContainerClient(options.container);
  const name = `az://${options.container}${options.prefix === "" ? "" : `/${options.prefix}`}`;
  await reach(container, options, name);
  return {
    name,
    properties: await aroundContainer(service, container),
    check: (signal) => reach(container, options, name, signal),
    list: ({ after, signal }) => listAssets(container, options, after, signal),
    open: async (asset, signal) => openBlob(container, options, asset, signal),
    async [Symbol.asyncDispose]() {}, // the SDK holds idle connections only
  };
}

/** One page of one blob: it says whether container and credentials are right before anything is promised. */
async function reach(
  container: ContainerClient,
  { prefix }: AzureBlobOptions,
  name: string,
  abortSignal?: AbortSignal,
): Promise<void> {
  try {
    const pages = container
      .listBlobsFlat({ prefix, ...(abortSignal === undefined ? {} : { abortSignal }) })
      .byPage({ maxPageSize: 1 });
    await pages.next();
  } catch (error) {
    throw faultAt(name, error);
  }
}
