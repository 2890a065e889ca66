/** Control words that stand for a character. */
export const characters: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["cell", "\t"],
  ["nestcell", "\t"],
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", " "],
  ["enspace", " "],
  ["qmspace", " "],
]);

/** Control words that end a paragraph or a line of it. */
export const breaks: ReadonlySet<string> = new Set([
  "par",
  "line",
  "sect",
  "page",
  "row",
  "nestrow",
  "column",
  "softline",
  "softpage",
]);

/** Groups that hold no text: tables of fonts and styles, pictures, data of programs. */
export const silent: ReadonlySet<string> = new Set(
  (
    "fonttbl colortbl stylesheet pict objdata objclass objalias themedata colorschememapping datastore latentstyles rsidtbl listtable " +
    "listoverridetable filetbl revtbl generator pgptbl mmathPr xmlnstbl wgrffmtfilter panose falt fname bkmkstart bkmkend blipuid picprop sp sn nonshppict"
  ).split(" "),
);

/** Groups marked as ones to pass over that are read all the same: where links lead, who commented, what forms hold. */
export const kept: ReadonlySet<string> = new Set([
  "fldinst",
  "atnauthor",
  "atnid",
  "annotation",
  "formfield",
  "ffdeftext",
  "ffname",
  "ffhelptext",
  "ffstattext",
  "shpinst",
  "shptxt",
  "shppict",
  "userprops",
  "propname",
  "staticval",
  "company",
  "manager",
  "category",
  "docvar",
  "footnote",
  "pn",
  "pntext",
  "hlinkbase",
  "xmlopen",
  "htmltag",
]);

// Code pages by number (Rich Text Format 1.9.1, "Character Set") as TextDecoder knows them; others are windows-NNNN.
const pages: Readonly<Record<number, string>> = {
  437: "windows-1252",
  850: "windows-1252",
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10_000: "macintosh",
  20_866: "koi8-r",
  65_001: "utf-8",
};

/** Name of a code page. */
export function pageName(number: number): string {
  return pages[number] ?? `windows-${number}`;
}

// Character sets of fonts: \fcharsetN.
const charsets: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Code page of a font's character set; undefined where it says nothing. */
export function charsetPage(charset: number): number | undefined {
  return charsets[charset];
}
