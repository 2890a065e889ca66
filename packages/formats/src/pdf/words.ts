import { isName } from "../block/labels.ts";

/** A text of a document that stands beside its pages, under a name. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

const deepest = 20;

/** All words in a value the parser gives, however it is put together. */
export function* wordsIn(value: unknown, depth = 0): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || depth > deepest) return;
  else
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) yield* wordsIn(inner, depth + 1);
}

/** What the document says of itself: title, author, and fields of its maker's own. */
export function* informationIn(info: object): Generator<NamedText> {
  for (const [name, value] of Object.entries(info)) {
    if (technical.has(name)) continue;
    if (name === "Custom" && typeof value === "object" && value !== null) yield* informationIn(value as object); // not null, an object
    else for (const text of wordsIn(value)) yield { name: isName(name) ? name : "property", text };
  }
}

const technical = new Set(["PDFFormatVersion", "EncryptFilterName", "Language", "Trapped", "CreationDate", "ModDate"]);

// What the parser's annotations hold of words, and what it is called.
const parts: readonly (readonly [property: string, name: string])[] = [
  ["titleObj", "author"],
  ["contentsObj", "annotation"],
  ["richText", "annotation"],
  ["textContent", "annotation"],
  ["overlaidText", "annotation"],
  ["alternativeText", "form field"],
  ["url", "hyperlink"],
  ["unsafeUrl", "hyperlink"],
  ["attachmentDest", "hyperlink"],
  ["options", "list item"],
  ["actions", "action"],
];

/** The words of a form field, a note or a link. A field's value stands under its name. */
export function* annotationTexts(annotation: Readonly<Record<string, unknown>>): Generator<NamedText> {
  const { fieldName, fieldValue, defaultFieldValue } = annotation;
  const told = new Set<string>();
  const field = typeof fieldName === "string" && isName(fieldName) ? fieldName : "form field";
  for (const [value, name] of [
    [fieldValue, field],
    [defaultFieldValue, field],
    ...parts.map(([property, label]) => [annotation[property], label] as const),
  ] as const) {
    for (const text of wordsIn(value)) {
      if (text.trim() === "" || ["ltr", "rtl", "Off"].includes(text) || told.has(text)) continue;
      told.add(text);
      yield { name, text };
    }
  }
}
