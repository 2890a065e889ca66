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
  recognise: (head) =>
    begins(head, /^(?:\s*#[^\n]*\n|\s*\n)*(?:version:\s*1\s*\n(?:\s*#[^\n]*\n|\s*\n)*)?dn::? /i) ? 0.95 : 0, // RFC 2849
  load: () => import("./ldif.ts"),
});
