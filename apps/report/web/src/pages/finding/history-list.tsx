import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FindingDetail } from "../../../../wire/finding.ts";
import { whoText } from "../../parts/people-count.tsx";
import { useText } from "../../text/use-text.ts";

/** What happened to a finding: what was said of it, and the runs that saw it, newest first. */
export function HistoryList({ finding: { history, seen, id } }: { readonly finding: FindingDetail }): ReactNode {
  const text = useText();
  const { t, figures } = text;
  const entries = [
    ...history.map(({ at, who, verdict, reason, what }) => ({
      at,
      key: `${at} ${what}`,
      shown: (
        <>
          <b>{verdict === null ? what : t(`verdict.${verdict}`)}</b> {t("history.by", { who })}
          {reason !== null && <q className="history-reason">{reason}</q>}
        </>
      ),
    })),
    ...seen.map(({ run, started, people }) => ({
      at: started,
      key: run,
      shown: (
        <Link to="/findings/$finding" params={{ finding: id }} search={{ run }}>
          {t("history.seen", { who: whoText(people, text) })}
        </Link>
      ),
    })),
  ].toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return (
    <ol className="history">
      {entries.map(({ at, key, shown }) => (
        <li key={key}>
          <time dateTime={at} className="muted small">
            {figures.time(at)}
          </time>
          <span>{shown}</span>
        </li>
      ))}
    </ol>
  );
}
