import { createRequire } from "node:module";
import type * as Tldts from "tldts";

// The Public Suffix List is only read when the first host name turns up.
const load = createRequire(import.meta.url);
let suffixes: typeof Tldts | undefined;

/** Whether a host name is registered under a suffix that IANA knows: `mail.example.co.uk`, `пример.рф`; not `image.png`, not `co.uk`. */
export function isRegistrable(host: string): boolean {
  suffixes ??= load("tldts") as typeof Tldts;
  const { isIcann, isIp, domain } = suffixes.parse(host, { allowPrivateDomains: false, validateHostname: true });
  return isIcann === true && isIp === false && domain !== null;
}
