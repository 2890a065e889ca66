import { isIPv4, isIPv6 } from "node:net";
import type { Check } from "@assay/spec";

/**
 * An address of a host, alone or with its prefix length: dotted quad (RFC 791), or the text forms of RFC 4291 2.2 with a zone (RFC 4007).
 * Versions, object identifiers and pieces of longer things are refused; addresses that are nobody's (RFC 6890) score lower.
 */
export const ipAddress: Check = (value, { before, after }) => {
  const [address = "", length] = value.split("/");
  if (value.includes(":")) return isSixth(address, length) && sixth(address, before, after);
  const isFourth = isIPv4(address) && (length === undefined || isLength(length, 32));
  return isFourth && !isVersion(before, after) && { normalised: value, score: scoreOf(address) };
};

function isLength(text: string, most: number): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) <= most;
}

// A product and its version in a user agent, a requirement, a word for a version, or more numbers on either side.
function isVersion(before: string, after: string): boolean {
  if (/^(?:[.-]\d|-[a-z])/i.test(after)) return true;
  return /(?:\d[.-]|[a-z]\/|[=~<>^]=|\b(?:version|versión|versione|ver|v|release|build|firmware|revision|rev|oid|section|clause|chapter|article|art|numeral|punto|point|paragraph|版本|第)[\s.:="']{0,4})$/i.test(
    before,
  );
}

function scoreOf(address: string): number {
  const [first = 0, second = 0, third = 0] = address.split(".").map(Number);
  if (isNobodys(first, second, third)) return 0.5;
  const isPrivate = first === 10 || (first === 192 && second === 168) || (first === 172 && second >= 16 && second < 32);
  if (isPrivate) return 0.6;
  return address.split(".").every((octet) => octet.length === 1) ? 0.5 : 0.75;
}

function isNobodys(first: number, second: number, third: number): boolean {
  if (first === 0 || first === 127 || first >= 224 || (first === 169 && second === 254)) return true;
  const net = `${first}.${second}.${third}`;
  return net === "192.0.2" || net === "198.51.100" || net === "203.0.113";
}

function isSixth(address: string, length: string | undefined): boolean {
  const isEui64 = /^(?:[\da-f]{2}:){7}[\da-f]{2}$/i.test(address);
  return isIPv6(address) && !isEui64 && (length === undefined || isLength(length, 128));
}

function sixth(address: string, before: string, after: string): { normalised: string; score: number } | false {
  if (/[\w:]$/.test(before) || /^(?::|\.\d)/.test(after) || (address.endsWith(":") && /^\w/.test(after))) return false;
  const groups = address.split(/[:.%]/).filter((group) => group !== "");
  if (groups.length === 0)
    return (
      /\b(?:ipv?6?|addr|address|src|dst|listen|bind|host|unspecified)\b/i.test(before) && {
        normalised: "::",
        score: 0.3,
      }
    );
  const normalised = address.toLowerCase();
  if (/^(?:f[cdef]|::1$|2001:db8:|::ffff:)/.test(normalised)) return { normalised, score: 0.55 };
  if (groups.length >= 4 || (groups.length >= 3 && /\d/.test(address))) return { normalised, score: 0.85 };
  return /\d/.test(address) && { normalised, score: 0.4 };
}
