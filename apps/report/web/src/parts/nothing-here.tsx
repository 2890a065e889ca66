import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../text/use-text.ts";

/** An address that is no page. */
export function NothingHere(): ReactNode {
  const { t } = useText();
  return (
    <div className="page narrow">
      <h1>{t("missing.title")}</h1>
      <p>
        <Link to="/">{t("missing.home")}</Link>
      </p>
    </div>
  );
}
