import type { Role, Vocabulary } from "../document/part.ts";

const roles: Readonly<Record<string, Role>> = {
  p: "paragraph",
  h: "paragraph",
  // Who wrote a note, and words beside a picture, are told as paragraphs of their own.
  creator: "paragraph",
  title: "paragraph",
  desc: "paragraph",
  date: "quiet",
  "date-string": "quiet",
  "note-citation": "quiet",
  s: "space",
  tab: "space",
  "line-break": "newline",
  table: "table",
  "table-row": "row",
  "table-cell": "cell",
  "covered-table-cell": "cell",
  page: "page",
  note: "aside",
  annotation: "aside",
  notes: "aside",
  "changed-region": "aside",
};

/** Text of OpenDocument parts (OpenDocument 1.3 part 3, 5, 6, 9 and 10); names are without their prefix. */
export const openDocumentText: Vocabulary = {
  roles: new Map(Object.entries(roles)),
  asides: new Map([
    ["note", "note"],
    ["annotation", "comment"],
    ["notes", "notes"],
    ["changed-region", "deleted text"],
  ]),
  attributes: new Map([
    ["a/href", "hyperlink"],
    ["hidden-text/string-value", "hidden text"],
    ["hidden-paragraph/string-value", "hidden text"],
    ["conditional-text/string-value-if-true", "hidden text"],
    ["conditional-text/string-value-if-false", "hidden text"],
    ["user-field-decl/string-value", "field"],
    ["variable-set/string-value", "field"],
    ["text/current-value", "form field"],
    ["text/value", "form field"],
    ["textarea/current-value", "form field"],
    ["textarea/value", "form field"],
    ["option/label", "list item"],
    ["item/label", "list item"],
  ]),
  isMixed: true,
  repeats: new Set(["c", "number-columns-repeated", "number-rows-repeated"]),
  page: "slide",
};
