import type { Check } from "@assay/spec";
import { isRegistrable } from "../hosts/top-level-domain.ts";
import { socialHosts, socialPages } from "../tables/social-networks.ts";

/** A profile on a known network, a handle of the fediverse at a host that exists, or a plain handle where the words around it let it stand. */
export const socialHandle: Check = (value, { before, after }) => {
  if (value.includes("/")) return profile(value);
  const [, name = "", host] = value.split("@");
  if (host !== undefined) return isRegistrable(host) && { normalised: value.toLowerCase(), score: 0.8 };
  if (/[\w.@/]$/.test(before) || /^[/(:@]|^\.\w/.test(after) || /^\d+$/.test(name)) return false;
  return { normalised: value.toLowerCase() };
};

function profile(value: string): { normalised: string; score: number } | false {
  const [host = "", ...path] = value.replace(/^https?:\/\//i, "").split("/");
  const network = host.toLowerCase().replace(/^(?:www|m|mobile|old|[a-z]{2})\.(?=\w+\.\w)/, "");
  const before = socialHosts[network];
  const rest = path.join("/");
  if (before === undefined || !rest.startsWith(before)) return false;
  const name = /^[\p{L}\p{N}._+-]{2,64}(?=\/?$)/u
    .exec(rest.slice(before.length).split(/[?#]/)[0] ?? "")?.[0]
    .toLowerCase();
  if (name === undefined || name.endsWith(".") || socialPages.has(name)) return false;
  return { normalised: `${network}/${name}`, score: 0.85 };
}
