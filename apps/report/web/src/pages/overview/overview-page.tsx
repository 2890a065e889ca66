import type { ReactNode } from "react";
import type { RunOverview } from "../../../../wire/run.ts";
import { useRun } from "../../app/run.ts";
import { useMatrix, useOverview } from "../../data/queries.ts";
import { CoverageBar } from "../../parts/coverage-bar.tsx";
import { Loaded } from "../../parts/loading.tsx";
import { PageTitle, useTitle } from "../../parts/page-title.tsx";
import { whoText } from "../../parts/people-count.tsx";
import { useText } from "../../text/use-text.ts";
import { AttentionList } from "./attention-list.tsx";
import { FirstRun } from "./first-run.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { MissedReasons } from "./missed-reasons.tsx";
import { MatrixTable } from "./matrix-table.tsx";

/** The first page: what a run came to, what waits, where it is, and what is not known. */
export function OverviewPage(): ReactNode {
  const { t } = useText();
  useTitle(t("nav.overview"));
  const overview = useOverview(useRun());
  if (overview.error?.problem?.code === "store/no-such-run") return <FirstRun />;
  return (
    <div className="page">
      <Loaded state={overview} lines={8}>
        {(data) => <Overview overview={data} />}
      </Loaded>
    </div>
  );
}

function Overview({ overview }: { readonly overview: RunOverview }): ReactNode {
  const { t } = useText();
  const matrix = useMatrix(overview.run.id);
  return (
    <>
      <PageTitle name={t("nav.overview")}>
        <Answer overview={overview} />
      </PageTitle>
      <AsOf overview={overview} />
      <KeyFigures overview={overview} />
      <div className="halves">
        <section className="card" aria-labelledby="attention">
          <h2 id="attention">{t("attention.title")}</h2>
          <AttentionList items={overview.attention} overview={overview} />
        </section>
        <section className="card" aria-labelledby="coverage">
          <h2 id="coverage">{t("coverage.title")}</h2>
          <CoverageBar shares={overview.coverage} label={t("coverage.title")} />
          <CoverageNote overview={overview} />
          <MissedReasons reasons={overview.notRead.reasons} />
        </section>
      </div>
      <section className="card" aria-labelledby="where">
        <Loaded state={matrix} lines={6}>
          {(data) => <MatrixTable matrix={data} titleId="where" />}
        </Loaded>
      </section>
    </>
  );
}

/** The whole page in a sentence or two. */
function Answer({ overview }: { readonly overview: RunOverview }): ReactNode {
  const text = useText();
  const { t, figures } = text;
  const { totals, assets, notRead, run } = overview;
  const who = whoText(totals.people, text);
  const found =
    totals.findings === 0
      ? t("overview.nothing", {
          assets: figures.count(assets - notRead.assets),
          detectors: figures.count(run.detectors),
        })
      : totals.people.estimate === 0
        ? t("overview.found.nobody", { places: figures.count(totals.places), all: figures.count(assets) })
        : t("overview.found", { who, places: figures.count(totals.places), all: figures.count(assets) });
  const missed =
    run.state === "unfinished"
      ? t("overview.so-far")
      : notRead.assets === 0
        ? t("overview.all-read")
        : t("overview.missed", { count: notRead.assets });
  return (
    <>
      {found} <span className={notRead.assets > 0 ? "answer-missed" : undefined}>{missed}</span>
    </>
  );
}

function AsOf({ overview }: { readonly overview: RunOverview }): ReactNode {
  const { t, figures } = useText();
  const { run, seconds } = overview;
  return (
    <p className="as-of">
      {t("overview.as-of", { time: figures.time(run.started), detectors: figures.count(run.detectors) })}
      {seconds !== null && ` · ${t("overview.took", { time: figures.seconds(seconds) })}`}
      {" · "}
      <span translate="no" className="mono">
        {run.id}
      </span>
    </p>
  );
}

function CoverageNote({ overview }: { readonly overview: RunOverview }): ReactNode {
  const { t, figures } = useText();
  const { bytes, assets, members } = overview;
  return (
    <p className="muted small">
      {t("overview.listed", { assets: figures.count(assets), members: figures.count(members) })}{" "}
      {t("overview.bytes", { read: figures.bytes(bytes.read), listed: figures.bytes(bytes.listed) })}
    </p>
  );
}
