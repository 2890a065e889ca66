/** The least grant for reading a database, as a command to run once; `options` may name the file. */
export function policy(options: { readonly path?: string }): string {
  const path = `'${(options.path ?? "/path/to/data.db").replaceAll("'", String.raw`'\''`)}'`;
  return `setfacl -m u:assay-reader:r ${path} # and the same for its -wal and -journal, where there are any
`;
}
