import type { Check } from "@assay/spec";
import { isRegistrable } from "../hosts/top-level-domain.ts";

// Endings of files that are also top-level domains: without a word for it a name is the file's.
const fileEndings =
  /\.(?:ai|app|as|cc|cs|do|gz|in|is|java|la|lua|md|me|mm|mov|name|pl|pm|ps|py|rs|sc|sh|so|st|to|zip)$/i;

/** A name under a suffix that exists, not one of a mailbox, a page, a file or a member of a program. */
export const domainName: Check = (value, { before, after }) => {
  if (/[@/\\_~=.-]$/.test(before) || /^[@(_/\\-]|^\.\w/.test(after)) return false;
  return (
    isRegistrable(value.toLowerCase()) && {
      normalised: value.toLowerCase(),
      score: fileEndings.test(value) ? 0.1 : 0.25,
    }
  );
};
