import type { Language } from "@assay/spec";

/** The language to speak: the flag, then `ASSAY_LANG`, then the locale of the system; English for any other. */
export function chooseLanguage(flag: string | undefined, env: NodeJS.ProcessEnv): Language {
  const wanted = flag ?? env["ASSAY_LANG"] ?? env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";
  return /^zh(?:$|[-_.])/i.test(wanted) ? "zh-Hans" : "en";
}
