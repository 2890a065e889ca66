import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { headText } from "../head-text.ts";

/** Mail messages with their attachments. */
export const eml: Format = format({
  id: "eml",
  name: "Mail message (EML, MHTML)",
  extensions: ["eml", "mht", "mhtml", "mim", "nws"],
  locatedTo: "part and header field",
  recognise: (head, name) => {
    const known = knownFields(headText(head)?.text ?? "");
    if (known >= 3) return 0.95;
    if (known >= 1 && hasExtension(name, eml.extensions)) return 0.9;
    return known === 2 ? 0.5 : 0;
  },
  load: () => import("./read.ts"),
});

/** Mailboxes of many messages. */
export const mbox: Format = format({
  id: "mbox",
  name: "Mailbox (mbox)",
  extensions: ["mbox", "mbx"],
  locatedTo: "message and header field",
  recognise: (head) => {
    const text = headText(head)?.text ?? "";
    const [first = ""] = text.split("\n", 1);
    if (!/^From \S+ .*\b(?:19|20)\d\d\b/.test(first.slice(0, 500))) return 0;
    return knownFields(text.slice(first.length + 1)) >= 1 ? 0.97 : 0;
  },
  load: () => import("./mbox.ts"),
});

// Fields that hardly any other text begins its lines with (RFC 5322, 3.6; RFC 2045).
const known =
  /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|reply-to|references|in-reply-to|list-[a-z-]+|x-[a-z0-9-]+|authentication-results|arc-[a-z-]+)[ \t]?:/i;

// How many known fields stand in the header that the text begins with; 0 where it does not begin with one.
function knownFields(text: string): number {
  const seen = new Set<string>();
  for (const line of text.slice(0, 8192).split(/\r?\n/)) {
    if (line === "") break;
    if (/^[ \t]/.test(line) && seen.size > 0) continue;
    const [name = ""] = line.split(":", 1);
    if (!/^[!-9;-~]{1,80}[ \t]?:/.test(line)) return 0;
    if (known.test(line)) seen.add(name.toLowerCase());
  }
  return seen.size;
}
