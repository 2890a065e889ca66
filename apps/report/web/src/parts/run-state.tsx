import type { ReactNode } from "react";
import type { RunHead } from "../../../wire/run.ts";
import { useText } from "../text/use-text.ts";
import { Icon, type IconName } from "./icon.tsx";

const icons: Readonly<Record<RunHead["state"], IconName>> = {
  complete: "check",
  incomplete: "warning",
  unfinished: "info",
};

/** How a run ended. */
export function RunState({ run }: { readonly run: RunHead }): ReactNode {
  const { t } = useText();
  return (
    <span className="run-state" data-state={run.state}>
      <Icon name={icons[run.state]} />
      {t(`run.state.${run.state}`)}
    </span>
  );
}
