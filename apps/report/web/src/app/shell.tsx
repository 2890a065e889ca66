import { Link, Outlet } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Session } from "../../../wire/session.ts";
import { Icon } from "../parts/icon.tsx";
import type { TextKey } from "../text/text-key.ts";
import { useText } from "../text/use-text.ts";
import { Help } from "./help.tsx";
import { useKeys, useModifiedKey, usePageKeys } from "./keys.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { Palette } from "./palette.tsx";
import { Notices } from "./notices.tsx";
import { RunBar } from "./run-bar.tsx";
import { SessionContext } from "./session.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

const pages: readonly { readonly to: string; readonly name: TextKey }[] = [
  { to: "/", name: "nav.overview" },
  { to: "/findings", name: "nav.findings" },
  { to: "/inventory", name: "nav.inventory" },
  { to: "/regulations", name: "nav.regulations" },
  { to: "/coverage", name: "nav.coverage" },
];

/** What stands around every page: where one is, which run is looked at, and the tools that are the same everywhere. */
export function Shell({ session }: { readonly session: Session }): ReactNode {
  const { t } = useText();
  const [open, setOpen] = useState<"help" | "palette" | null>(null);
  usePageKeys();
  useKeys({ "?": () => setOpen("help") });
  useModifiedKey("k", () => setOpen("palette"));
  const close = (isOpen: boolean) => setOpen(isOpen ? open : null);
  return (
    <SessionContext value={session}>
      <a className="skip" href="#main">
        {t("nav.skip")}
      </a>
      <header className="top">
        <div className="top-row">
          <Link to="/" className="brand" aria-label={t("nav.home")}>
            <Icon name="mark" /> <span translate="no">{"Assay"}</span>
          </Link>
          <nav aria-label={t("nav.label")} className="pages">
            {pages.map(({ to, name }) => (
              <Link key={to} to={to} activeOptions={{ exact: to === "/", includeSearch: false }} className="page-link">
                {t(name)}
              </Link>
            ))}
          </nav>
          <div className="tools">
            <Button className="search-button" onPress={() => setOpen("palette")}>
              <Icon name="search" /> <span className="search-button-words">{t("palette.open")}</span>
              <kbd translate="no">{isMac ? "⌘K" : "Ctrl K"}</kbd>
            </Button>
            <LanguageSwitch />
            <ThemeSwitch />
            <Button className="icon-button" onPress={() => setOpen("help")} aria-label={t("help.open")}>
              <Icon name="help" />
            </Button>
          </div>
        </div>
      </header>
      <RunBar />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Help isOpen={open === "help"} onOpenChange={close} />
      <Palette isOpen={open === "palette"} onOpenChange={close} />
      <Notices />
    </SessionContext>
  );
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
