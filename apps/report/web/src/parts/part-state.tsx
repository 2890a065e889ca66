import type { ReactNode } from "react";
import type { CoverageRow } from "../../../wire/coverage.ts";
import { useText } from "../text/use-text.ts";

/** How an asset ended: a pattern, a word, and why. */
export function PartState({
  row: { part, reason },
}: {
  readonly row: Pick<CoverageRow, "part" | "reason">;
}): ReactNode {
  const { t, say } = useText();
  return (
    <span className="part-state">
      <span className="swatch" data-part={part} aria-hidden />
      <span>
        {t(`coverage.part.${part}`)}
        {reason !== null && <span className="place-more">{say(reason.what)}</span>}
      </span>
    </span>
  );
}
