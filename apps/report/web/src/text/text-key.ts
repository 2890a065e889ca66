import type en from "../../locales/en.json";

/** The name of a message in the catalogues. */
export type TextKey = keyof typeof en;

/** What a message is filled with. */
export type TextValues = Readonly<Record<string, string | number>>;
