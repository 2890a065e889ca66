import type { ReactNode } from "react";
import type { UseQueryResult } from "@tanstack/react-query";
import { useText } from "../text/use-text.ts";
import { Failed } from "./failed.tsx";

interface LoadedProps<Data> {
  readonly state: Pick<UseQueryResult<Data>, "data" | "error" | "refetch" | "isPlaceholderData">;
  /** Lines of the skeleton. */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for, once it is there: before that its outline, and instead of it what went wrong. */
export function Loaded<Data>({ state, lines = 4, children }: LoadedProps<Data>): ReactNode {
  const { data, error, refetch, isPlaceholderData } = state;
  if (data !== undefined) return <div className={isPlaceholderData ? "updating" : undefined}>{children(data)}</div>;
  if (error !== null) return <Failed error={error} retry={() => void refetch()} />;
  return <Skeleton lines={lines} />;
}

/** The outline of what comes. It is drawn after a moment only: what comes at once does not flicker. */
export function Skeleton({ lines }: { readonly lines: number }): ReactNode {
  const { t } = useText();
  return (
    <output className="skeleton" aria-label={t("loading")}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" />
      ))}
      <span className="skeleton-note">{t("loading.long")}</span>
    </output>
  );
}
