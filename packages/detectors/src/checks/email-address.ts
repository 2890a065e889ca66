import type { Check } from "@assay/spec";
import { isRegistrable } from "../hosts/top-level-domain.ts";

/**
 * A mailbox that could get mail: local part and domain of RFC 5321 (4.1.2, 4.5.3.1) with the letters RFC 6531 adds, under a suffix that
 * exists. What only looks like one is refused: user information of a URL, remotes of git and ssh, Message-IDs, fediverse handles.
 */
export const emailAddress: Check = (value, { before, after }) => {
  const at = value.lastIndexOf("@");
  const start = localStart(value.slice(0, at), before);
  const domain = value.slice(at + 1, at + 1 + domainLength(value.slice(at + 1)));
  const local = value.slice(start, at);
  if (!isLocalPart(local) || isOtherThing(local, before, after)) return false;
  const score = domainScore(domain);
  if (score === 0) return false;
  const normalised = `${local}@${domain}`.normalize("NFC").toLowerCase();
  return { normalised, score: unattended.test(local) ? score / 2 : score, part: [start, at + 1 + domain.length] };
};

const unattended = /^(?:no[-._]?reply|do[-._]?not[-._]?reply|mailer-daemon|postmaster)\b/i;
const wide = /[\u3041-\u9fff\uac00-\ud7a3]/;
const privateSuffix = /\.(?:corp|home|intra|intranet|internal|lan|local)$/i;
const addressLiteral = /^\[(?:\d{1,3}(?:\.\d{1,3}){3}|IPv6:[\da-f:.]{2,45})\]$/i;

// An escape of JSON or of a programming language (`\n`, `\u003c`) and words of a script without spaces may stand right before it.
function localStart(local: string, before: string): number {
  let start = 0;
  if (before.endsWith("\\")) start = /^u00[\da-f]{2}/i.test(local) ? 5 : /^[nrtfbv]/.test(local) ? 1 : 0;
  let wideEnd = start;
  while (wide.test(local.charAt(wideEnd))) wideEnd++;
  if (wideEnd < local.length) start = wideEnd;
  while (start < local.length && "'#~%.-+".includes(local.charAt(start))) start++;
  return start;
}

function isLocalPart(local: string): boolean {
  if (local.length === 0 || Buffer.byteLength(local) > 64) return false;
  if (local.startsWith('"')) return local.trim().length > 2;
  return !local.endsWith(".") && !local.includes("..") && !/['%#]$/.test(local);
}

// `com谢谢` is `com` and a word of thanks.
function domainLength(domain: string): number {
  const label = domain.slice(domain.lastIndexOf(".") + 1);
  const latin = /^[a-z]{2,24}(?=[\u3041-\u9fff\uac00-\ud7a3])/i.exec(label)?.[0];
  return latin === undefined ? domain.length : domain.length - label.length + latin.length;
}

function domainScore(domain: string): number {
  if (domain.startsWith("[")) return addressLiteral.test(domain) ? 0.5 : 0;
  if (domain.length > 253) return 0;
  if (privateSuffix.test(domain)) return 0.5;
  return isRegistrable(domain) ? 0.95 : 0;
}

function isOtherThing(local: string, before: string, after: string): boolean {
  if (before.endsWith("@") || /:\/\/[^\s/@"'<>]{0,64}$/.test(before)) return true;
  if (/^:(?:[\w.~-]+\/|\/|~|\d+\/)/.test(after)) return true;
  if (/(?:^|\s)(?:ssh|scp|sftp|rsync)\s[^\n]{0,40}$/.test(before)) return true;
  return local === "git" ? after.startsWith("/") || before.endsWith("+") : isMessageId(before);
}

function isMessageId(before: string): boolean {
  return /(?:message-id|references|in-reply-to|content-id|cid):[^\n:]{0,48}$/i.test(before);
}
