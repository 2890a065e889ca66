import type { ReactNode } from "react";
import type { Decision } from "../../../wire/decision.ts";
import { useText } from "../text/use-text.ts";

/** What was decided of a finding, or that it waits. */
export function DecisionState({ decision }: { readonly decision: Decision | null }): ReactNode {
  const { t, figures } = useText();
  if (decision === null)
    return (
      <span className="state" data-state="waiting">
        {t("decision.waiting")}
      </span>
    );
  const { verdict, by, on, expires } = decision;
  const told = t("decision.by", { by, on: figures.day(on) });
  return (
    <span
      className="state"
      data-state={verdict}
      title={expires === null ? told : `${told} ${t("decision.until", { day: figures.day(expires) })}`}
    >
      {t(`verdict.${verdict}`)}
    </span>
  );
}
