/** The least grant for reading a database, as statements for mongosh; `options` may name the database and account. */
export function policy(options: { readonly database?: string; readonly username?: string }): string {
  const [database, user] = [options.database, options.username ?? "assay_reader"].map((word) => JSON.stringify(word));
  const role = database === undefined ? `"readAnyDatabase"` : `{ role: "read", db: ${database} }`;
  return `use admin
db.createUser({ user: ${user}, pwd: passwordPrompt(), roles: [${role}] })
`;
}
