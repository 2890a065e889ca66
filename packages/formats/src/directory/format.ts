import { format } from "../format.ts";
import { headText } from "../head-text.ts";

const load = (): Promise<typeof import("./cards.ts")> => import("./cards.ts");

function begins(head: Uint8Array, pattern: RegExp): boolean {
  return pattern.test((headText(head)?.text ?? "").slice(0, 1024));
}

/** Address cards. */
export const vcard = format({
  id: "vcard",
  name: "vCard",
  extensions: ["vcf", "vcard"],
  locatedTo: "line and property",
  recognise: (head) => (begins(head, /^\s*BEGIN:VCARD\s/i) ? 0.98 : 0), // RFC 6350, 6.1.1
  load,
});

/** Calendars. */
export const icalendar = format({
  id: "icalendar",
  name: "iCalendar",
  extensions: ["ics", "ical", "ifb"],
  locatedTo: "line and property",
  recognise: (head) => (begins(head, /^\s*BEGIN:V(?:CALENDAR|EVENT|TODO)\s/i) ? 0.98 : 0), // RFC 5545, 3.4
  load,
});

/** Entries of a directory, as LDAP servers export them. */
export const ldif = format({
  id: "ldif",
  name: "LDIF",
  extensions: ["ldif", "ldf"],
  locatedTo: "line and attribute",
  recognise: (head) => (beginsEntry(head) ? 0.95 : 0),
  load: () => import("./ldif.ts"),
});

// RFC 2849: comments, perhaps a version, then the name of the first entry.
function beginsEntry(head: Uint8Array): boolean {
  for (const line of (headText(head)?.text ?? "").slice(0, 4096).split("\n")) {
    if (line.trim() === "" || line.startsWith("#") || /^version: ?1\s?$/i.test(line)) continue;
    return /^dn::? \S/i.test(line);
  }
  return false;
}
