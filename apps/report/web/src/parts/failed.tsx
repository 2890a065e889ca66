import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { AskError } from "../data/ask.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "./icon.tsx";

interface FailedProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** What went wrong, in one card: the rest of the page goes on. */
export function Failed({ error, retry }: FailedProps): ReactNode {
  const { t } = useText();
  const problem = error instanceof AskError ? error.problem : undefined;
  const title =
    problem === undefined ? t("failed.silent") : problem.status === 404 ? t("failed.missing") : t("failed.title");
  return (
    <section className="card failed" role="alert">
      <h2>
        <Icon name="warning" /> {title}
      </h2>
      <p>{problem === undefined ? t("failed.silent.next") : t("failed.kept")}</p>
      {problem !== undefined && (
        <p className="small muted">
          <span lang="en">
            {problem.detail} {problem.next}
          </span>{" "}
          {t("failed.request", { id: problem.request })}
        </p>
      )}
      <Button className="button" onPress={retry}>
        {t("failed.retry")}
      </Button>
    </section>
  );
}
