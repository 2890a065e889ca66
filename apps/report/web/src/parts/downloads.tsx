import { use, type ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { SessionContext } from "../app/session.ts";
import { query } from "../data/ask.ts";
import { useLanguage } from "../text/language.tsx";
import { useText } from "../text/use-text.ts";
import { Icon } from "./icon.tsx";

/** Takes a run along as a file, in the language shown. */
export function Downloads({ run }: { readonly run: string }): ReactNode {
  const { t } = useText();
  const { language } = useLanguage();
  const formats = use(SessionContext)?.exports ?? [];
  if (formats.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="button button-quiet">
        <Icon name="download" /> {t("download.label")}
      </Button>
      <Popover className="popover">
        <Menu className="menu" aria-label={t("download.label")} items={formats}>
          {({ id, extension }) => (
            <MenuItem
              id={id}
              className="menu-item"
              textValue={id}
              href={`/api/v1/runs/${encodeURIComponent(run)}/export/${id}${query({ language })}`}
              download={`assay.${extension}`}
            >
              <Icon name="file" />
              <span className="menu-name" translate="no">
                {id.toUpperCase()}
              </span>
              <span className="menu-kind">{`.${extension}`}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
