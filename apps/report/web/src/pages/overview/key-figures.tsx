import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { RunOverview } from "../../../../wire/run.ts";
import { Icon, type IconName } from "../../parts/icon.tsx";
import { useText } from "../../text/use-text.ts";

/** The four counts that always stand together, each a link to what is behind it. */
export function KeyFigures({ overview }: { readonly overview: RunOverview }): ReactNode {
  const { t, figures } = useText();
  const { totals, assets, notRead, sensitive, run } = overview;
  const { people, records, places } = totals;
  const soFar = run.state === "unfinished" ? t("figures.so-far") : undefined;
  const exact = people.low === people.high;
  return (
    <ul className="key-figures">
      <KeyFigure
        icon="people"
        label={t("figures.people")}
        value={
          exact
            ? figures.short(people.estimate)
            : t("people.roughly", { people: figures.short(roughly(people.estimate)) })
        }
        soFar={soFar}
        to="/findings"
        sort="-people"
      >
        {exact
          ? t("figures.people.exact")
          : t("figures.people.range", { low: figures.rough(people.low), high: figures.rough(people.high) })}
      </KeyFigure>
      <KeyFigure
        icon="file"
        label={t("figures.records")}
        value={
          records.exact
            ? figures.short(records.count)
            : t("records.at-least", { records: figures.short(records.count) })
        }
        soFar={soFar}
        to="/findings"
        sort="-records"
      >
        {t("figures.records.note", { count: totals.findings })}
      </KeyFigure>
      <KeyFigure
        icon="folder"
        label={t("figures.places")}
        value={figures.short(places)}
        soFar={soFar}
        to="/inventory"
        state="with"
      >
        {t("figures.places.note", { all: figures.count(assets), sensitive: sensitive.places })}
      </KeyFigure>
      <KeyFigure
        icon="lock"
        label={t("figures.not-read")}
        value={figures.short(notRead.assets)}
        soFar={soFar}
        to="/coverage"
        part="missed"
        isLoud={notRead.assets > 0}
      >
        {notRead.assets === 0
          ? t("figures.not-read.none")
          : [
              ...(notRead.bytes > 0 ? [figures.bytes(notRead.bytes)] : []),
              t("figures.not-read.reasons", { count: notRead.reasons.length }),
            ].join(" · ")}
      </KeyFigure>
    </ul>
  );
}

// Three figures, before it is written short.
function roughly(estimate: number): number {
  return Number(estimate.toPrecision(3));
}

interface KeyFigureProps {
  readonly icon: IconName;
  readonly label: string;
  readonly value: string;
  readonly soFar: string | undefined;
  readonly to: "/findings" | "/inventory" | "/coverage";
  readonly sort?: string;
  readonly state?: string;
  readonly part?: string;
  readonly isLoud?: boolean;
  readonly children: ReactNode;
}

function KeyFigure({
  icon,
  label,
  value,
  soFar,
  to,
  sort,
  state,
  part,
  isLoud = false,
  children,
}: KeyFigureProps): ReactNode {
  const filters = {
    ...(sort !== undefined && { sort }),
    ...(state !== undefined && { state }),
    ...(part !== undefined && { part }),
  };
  return (
    <li className="key-figure" data-loud={isLoud || undefined}>
      <Link to={to} search={(search) => ({ run: search.run, ...filters })} className="key-figure-link">
        <span className="key-figure-label">
          <Icon name={icon} /> {label}
        </span>
        <span className="key-figure-value">{value}</span>
        {soFar !== undefined && <span className="key-figure-so-far">{soFar}</span>}
        <span className="key-figure-note">{children}</span>
      </Link>
    </li>
  );
}
