/** The commands that are sent, and no other. */
const commands = [
  "scan",
  "type",
  "getrange",
  "hscan",
  "lrange",
  "sscan",
  "zscan",
  "xrange",
  "pttl",
  "memory|usage",
  "info",
  "select",
];

/** The least grant for reading a server, as an ACL command to run once and a remark; `options` may name the account. */
export function policy(options: { readonly username?: string; readonly url?: string }): string {
  const url = options.url === undefined ? undefined : new URL(options.url);
  const username = options.username ?? (decodeURIComponent(url?.username ?? "") || "assay_reader");
  return `ACL SETUSER ${username} reset on >ITS-PASSWORD %R~* ${commands.map((command) => `+${command}`).join(" ")}
# where the server has RedisJSON, add: +json.get
`;
}
