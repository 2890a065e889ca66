import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { RunHead } from "../../../wire/run.ts";
import { runsQuery } from "../data/queries.ts";
import { Downloads } from "../parts/downloads.tsx";
import { Choice } from "../parts/choice.tsx";
import { RunState } from "../parts/run-state.tsx";
import { useText } from "../text/use-text.ts";
import { useRun } from "./run.ts";

/** Which run is looked at, how it ended, and what of it can be taken along. */
export function RunBar(): ReactNode {
  const { t, figures } = useText();
  const navigate = useNavigate();
  const asked = useRun();
  const { data } = useQuery(runsQuery);
  const runs = data?.runs ?? [];
  const shown = asked === "latest" ? runs[0] : runs.find(({ id }) => id.startsWith(asked));
  if (shown === undefined) return null;
  const choose = (id: string) => {
    const run = id === runs[0]?.id ? undefined : id;
    void navigate({ to: ".", search: (search) => ({ ...search, run }) });
  };
  return (
    <section className="run-bar" aria-label={t("run.label")}>
      <Choice
        label={t("run.label")}
        value={shown.id}
        options={runs.map((run) => ({ id: run.id, name: figures.time(run.started), note: noteOf(run, t) }))}
        onChange={choose}
        isQuiet
      />
      <RunState run={shown} />
      {shown.id !== runs[0]?.id && <span className="run-older">{t("run.older")}</span>}
      <span className="run-bar-end">
        <Downloads run={shown.id} />
      </span>
    </section>
  );
}

function noteOf(run: RunHead, t: ReturnType<typeof useText>["t"]): string {
  const sources = t("run.sources", { count: run.sources.length });
  return run.findings === null ? sources : `${sources} · ${t("run.findings", { count: run.findings })}`;
}
