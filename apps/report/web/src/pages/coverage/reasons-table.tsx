import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CoverageSummary } from "../../../../wire/coverage.ts";
import { Command } from "../../parts/command.tsx";
import { Scroll } from "../../parts/scroll.tsx";
import { useText } from "../../text/use-text.ts";

interface ReasonsTableProps {
  readonly reasons: CoverageSummary["reasons"];
  readonly titleId: string;
}

/** Why things were not simply read, what was missed first, each with what to do about it. */
export function ReasonsTable({ reasons, titleId }: ReasonsTableProps): ReactNode {
  const { t, say, list, figures } = useText();
  return (
    <Scroll labelledBy={titleId}>
      <table className="plain-table" aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{t("column.reason")}</th>
            <th scope="col" className="end">
              {t("column.assets")}
            </th>
            <th scope="col" className="end">
              {t("coverage.column.bytes")}
            </th>
            <th scope="col">{t("column.next")}</th>
            <th scope="col" className="extra">
              {t("column.source")}
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ reason, assets, bytes, sources }) => (
            <tr key={reason.id ?? reason.what.en}>
              <th scope="row">
                <span className="reason-name">
                  <span className="swatch" data-part={reason.complete ? "left-out" : "not-read"} aria-hidden />
                  <span>
                    {say(reason.what)}
                    <span className="place-more">
                      {t(
                        reason.complete
                          ? "coverage.nothing-missed"
                          : reason.retryable
                            ? "coverage.retry"
                            : "coverage.no-retry",
                      )}
                    </span>
                  </span>
                </span>
              </th>
              <td className="end">
                {reason.id === null ? (
                  figures.count(assets)
                ) : (
                  <Link to="/coverage" search={({ run }) => ({ run, reason: reason.id ?? undefined })} hash="ledger">
                    {figures.count(assets)}
                  </Link>
                )}
              </td>
              <td className="end">{figures.bytes(bytes)}</td>
              <td>{reason.next !== null && <Command text={say(reason.next)} />}</td>
              <td className="extra" translate="no">
                {list(sources)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
