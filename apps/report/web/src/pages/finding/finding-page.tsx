import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FindingDetail } from "../../../../wire/finding.ts";
import { useRun } from "../../app/run.ts";
import { useFinding } from "../../data/queries.ts";
import { Loaded } from "../../parts/loading.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { whoText } from "../../parts/people-count.tsx";
import { Sensitivity } from "../../parts/sensitivity.tsx";
import { useText } from "../../text/use-text.ts";
import { DecisionPanel } from "./decision-panel.tsx";
import { HistoryList } from "./history-list.tsx";
import { LawTable } from "./law-table.tsx";
import { PlacesList } from "./places-list.tsx";
import { ReasonsFigure } from "./reasons-figure.tsx";
import { TogetherTable } from "./together-table.tsx";

/** One finding: why it was flagged, what it means, where it is, what stands beside it, and what is said of it. */
export function FindingPage(): ReactNode {
  const { finding } = useParams({ from: "/findings/$finding" });
  const run = useRun();
  return (
    <div className="page">
      <Loaded state={useFinding(run, finding)} lines={8}>
        {(data) => <Finding key={data.id} finding={data} run={run} />}
      </Loaded>
    </div>
  );
}

function Finding({ finding, run }: { readonly finding: FindingDetail; readonly run: string }): ReactNode {
  const { t, say } = useText();
  const { type, reasons, score } = finding;
  return (
    <>
      <Trail finding={finding} />
      <PageTitle name={say(type.name)}>
        <Answer finding={finding} />
      </PageTitle>
      <div className="aside-page">
        <div className="aside-main">
          <section className="card" aria-labelledby="why">
            <h2 id="why">{t("finding.why")}</h2>
            <p className="shape">
              {t("finding.shape")}{" "}
              <code translate="no" className="mask-large">
                {finding.mask}
              </code>{" "}
              <span className="muted small">{t("finding.shape.note")}</span>
            </p>
            <ReasonsFigure reasons={reasons} score={score} />
            <p className="muted small">{t("finding.detector", { detector: finding.detector })}</p>
          </section>
          <section className="card" aria-labelledby="law">
            <h2 id="law">{t("finding.law")}</h2>
            <LawTable law={finding.law} />
          </section>
          <section className="card" aria-labelledby="together">
            <h2 id="together">{t("together.title")}</h2>
            <TogetherTable together={finding.together} />
          </section>
          <section className="card" aria-labelledby="places">
            <h2 id="places">{t("finding.places")}</h2>
            <PlacesList {...finding} />
          </section>
        </div>
        <div className="aside">
          <DecisionPanel finding={finding} run={run} />
          <section className="card" aria-labelledby="facts">
            <h2 id="facts">{t("finding.facts")}</h2>
            <Facts finding={finding} />
          </section>
          <section className="card" aria-labelledby="history">
            <h2 id="history">{t("history.title")}</h2>
            <HistoryList finding={finding} />
          </section>
        </div>
      </div>
    </>
  );
}

function Trail({
  finding: { source, sourceName, asset, path, field },
}: {
  readonly finding: FindingDetail;
}): ReactNode {
  const { t } = useText();
  return (
    <nav className="trail" aria-label={t("trail.label")}>
      <ol>
        <li>
          <Link to="/inventory" search={({ run }) => ({ run, source })} translate="no">
            <bdi>{sourceName}</bdi>
          </Link>
        </li>
        <li>
          <Link to="/inventory/$asset" params={{ asset }} search={({ run }) => ({ run })} translate="no">
            <bdi>{path}</bdi>
          </Link>
        </li>
        <li aria-current="page" translate="no">
          {field === null ? t("field.free-text") : <bdi>{field}</bdi>}
        </li>
      </ol>
    </nav>
  );
}

function Answer({ finding }: { readonly finding: FindingDetail }): ReactNode {
  const text = useText();
  const { t, say, figures } = text;
  const { people, records, column, share, type } = finding;
  const who = whoText(people, text);
  const what = say(type.name);
  if (column === null || share === null)
    return t("finding.answer.text", { what, who, count: records, records: figures.count(records) });
  return t("finding.answer.column", {
    what,
    who,
    records: figures.count(records),
    cells: figures.count(column.cells),
    share: figures.share(share),
  });
}

function Facts({ finding }: { readonly finding: FindingDetail }): ReactNode {
  const { t, figures } = useText();
  const { type, count, alike, address, coverage } = finding;
  return (
    <dl className="facts">
      <dt>{t("column.sensitivity")}</dt>
      <dd>
        <Sensitivity level={type.sensitivity} />
      </dd>
      <dt>{t("finding.matches")}</dt>
      <dd>{figures.count(count)}</dd>
      {coverage !== null && (
        <>
          <dt>{t("finding.read")}</dt>
          <dd>{t(`status.${coverage.status}`)}</dd>
        </>
      )}
      <dt>{t("finding.alike")}</dt>
      <dd>
        {alike.findings === 0 ? (
          t("finding.alike.none")
        ) : (
          <Link to="/findings" search={({ run }) => ({ run, type: type.id })}>
            {t("finding.alike.some", { count: alike.findings, places: alike.places })}
          </Link>
        )}
      </dd>
      <dt>{t("column.address")}</dt>
      <dd className="break" translate="no">
        <bdi>{address}</bdi>
      </dd>
      <dt>{t("finding.id")}</dt>
      <dd className="break mono" translate="no">
        {finding.id}
      </dd>
    </dl>
  );
}
