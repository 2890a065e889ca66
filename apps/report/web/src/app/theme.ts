import { useState } from "react";
import { remember, remembered } from "./remembered.ts";

/** How the app looks: as the system does, or always light or dark. */
export type Theme = "system" | "light" | "dark";

/** The themes, in the order in which they are offered. */
export const themes: readonly Theme[] = ["system", "light", "dark"];

/** The theme, and how to choose another. The page's first script sets it before anything is drawn. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => themes.find((known) => known === remembered("theme")) ?? "system");
  return [
    theme,
    (chosen) => {
      remember("theme", chosen === "system" ? null : chosen);
      if (chosen === "system") delete document.documentElement.dataset["theme"];
      else document.documentElement.dataset["theme"] = chosen;
      setTheme(chosen);
    },
  ];
}
