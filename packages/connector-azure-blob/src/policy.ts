/** The least grant for reading a container, as a custom role definition; `options` may name the account and container. */
export function policy(options: { readonly account?: string; readonly container?: string }): string {
  const { account = "YOUR-ACCOUNT", container = "YOUR-CONTAINER" } = options;
  const storage = "Microsoft.Storage/storageAccounts/blobServices";
  const scope = `/subscriptions/YOUR-SUBSCRIPTION/resourceGroups/YOUR-GROUP/providers/Microsoft.Storage/storageAccounts/${account}`;
  const role = {
    Name: `Assay reads ${account}/${container}`,
    Description: "Lists and reads blobs, their snapshots and versions, and what is around the container.",
    IsCustom: true,
    Actions: [`${storage}/read`, `${storage}/containers/read`],
    DataActions: [`${storage}/containers/blobs/read`],
    NotActions: [],
    NotDataActions: [],
    AssignableScopes: [scope],
  };
  return `${JSON.stringify(role, null, 2)}\n`;
}
