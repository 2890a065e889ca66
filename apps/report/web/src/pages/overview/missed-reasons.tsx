import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { RunOverview } from "../../../../wire/run.ts";
import { useText } from "../../text/use-text.ts";

const shown = 5;

/** Why things were not read, most assets first. */
export function MissedReasons({ reasons }: Pick<RunOverview["notRead"], "reasons">): ReactNode {
  const { t, say, figures } = useText();
  if (reasons.length === 0) return null;
  return (
    <>
      <h3 className="missed-title">{t("overview.why-missed")}</h3>
      <ul className="missed-reasons">
        {reasons.slice(0, shown).map(({ reason, name, assets }) => (
          <li key={reason ?? name.en}>
            <span className="swatch" data-part="not-read" aria-hidden />
            <Link
              to="/coverage"
              search={({ run }) => ({ run, ...(reason === null ? { part: "missed" } : { reason }) })}
            >
              {say(name)}
            </Link>
            <span>{figures.count(assets)}</span>
          </li>
        ))}
      </ul>
      {reasons.length > shown && (
        <Link to="/coverage" search={({ run }) => ({ run, part: "missed" })}>
          {t("overview.more-reasons", { count: reasons.length - shown })}
        </Link>
      )}
    </>
  );
}
