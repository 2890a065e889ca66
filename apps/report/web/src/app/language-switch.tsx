import type { ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Language } from "../../../wire/words.ts";
import { languages, useLanguage } from "../text/language.tsx";
import { useText } from "../text/use-text.ts";

/** Chooses the language. Each is named in itself. */
export function LanguageSwitch(): ReactNode {
  const { t } = useText();
  const { language, choose } = useLanguage();
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={t("language.label")}
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={(keys) => keys.forEach((key) => choose(key as Language))} // one of the ids below
    >
      {languages.map(({ id, name, short }) => (
        <ToggleButton key={id} id={id} className="segment" aria-label={name}>
          <span lang={id} aria-hidden>
            {short}
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
