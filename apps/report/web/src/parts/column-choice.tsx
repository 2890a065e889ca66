import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useText } from "../text/use-text.ts";
import { Icon } from "./icon.tsx";

interface ColumnChoiceProps {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly shown: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Chooses which columns of a table are shown. */
export function ColumnChoice({ columns, shown, onChange }: ColumnChoiceProps): ReactNode {
  const { t } = useText();
  return (
    <MenuTrigger>
      <Button className="button button-quiet">
        {t("table.columns")} <Icon name="down" />
      </Button>
      <Popover className="popover">
        <Menu
          className="menu"
          aria-label={t("table.columns")}
          selectionMode="multiple"
          selectedKeys={shown}
          onSelectionChange={(keys) => onChange(keys === "all" ? columns.map(({ id }) => id) : [...keys].map(String))}
          items={columns}
        >
          {({ id, name }) => (
            <MenuItem id={id} className="menu-item" textValue={name}>
              <Icon name="check" /> <span className="menu-name">{name}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
