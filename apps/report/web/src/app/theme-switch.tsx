import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Icon } from "../parts/icon.tsx";
import type { TextKey } from "../text/text-key.ts";
import { useText } from "../text/use-text.ts";
import { themes, useTheme, type Theme } from "./theme.ts";

const names: Readonly<Record<Theme, TextKey>> = { system: "theme.system", light: "theme.light", dark: "theme.dark" };

/** Chooses how the app looks. */
export function ThemeSwitch(): ReactNode {
  const { t } = useText();
  const [theme, choose] = useTheme();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={t("theme.label", { theme: t(names[theme]) })}>
        <Icon name={theme === "system" ? "contrast" : theme === "light" ? "sun" : "moon"} />
      </Button>
      <Popover className="popover">
        <Menu
          className="menu"
          aria-label={t("theme.choose")}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onAction={(key) => choose(key as Theme)} // one of the ids below
        >
          {themes.map((each) => (
            <MenuItem key={each} id={each} className="menu-item">
              <Icon name="check" /> {t(names[each])}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
