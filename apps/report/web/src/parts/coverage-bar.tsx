import { useId, useState, type CSSProperties, type ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import { Link } from "@tanstack/react-router";
import type { CoverageShare } from "../../../wire/run.ts";
import { useText } from "../text/use-text.ts";
import { Scroll } from "./scroll.tsx";

interface CoverageBarProps {
  readonly shares: readonly CoverageShare[];
  readonly label: string;
}

/** What became of the listing, as one bar: each piece with a pattern, in words beneath, and as a table on request. */
export function CoverageBar({ shares, label }: CoverageBarProps): ReactNode {
  const { t } = useText();
  const [asTable, showTable] = useState(false);
  const summary = useSummary(shares);
  return (
    <figure className="coverage-figure" aria-label={`${label}: ${summary}`}>
      {asTable ? <CoverageTable shares={shares} label={label} /> : <Bar shares={shares} />}
      <figcaption className="coverage-caption">
        {!asTable && <Legend shares={shares} />}
        <ToggleButton className="button button-plain" isSelected={asTable} onChange={showTable}>
          {asTable ? t("chart.bar") : t("chart.table")}
        </ToggleButton>
      </figcaption>
    </figure>
  );
}

/** The bar alone, for a row of a table; its words are read out. */
export function SmallCoverageBar({ shares }: { readonly shares: readonly CoverageShare[] }): ReactNode {
  const summary = useSummary(shares);
  return (
    <span className="coverage-small" title={summary}>
      <Bar shares={shares} />
      <span className="unseen">{summary}</span>
    </span>
  );
}

function useSummary(shares: readonly CoverageShare[]): string {
  const { t, list, figures } = useText();
  const all = total(shares);
  return list(
    shares.map(({ part, assets }) => t(`coverage.part.${part}.share`, { share: figures.share(assets / all) })),
  );
}

function total(shares: readonly CoverageShare[]): number {
  return shares.reduce((sum, { assets }) => sum + assets, 0);
}

// What is little but not nothing is a pixel or two wide all the same.
function Bar({ shares }: { readonly shares: readonly CoverageShare[] }): ReactNode {
  return (
    <span className="coverage-bar" aria-hidden>
      {shares.map(({ part, assets }) => (
        <span key={part} data-part={part} style={{ "--assets": assets } as CSSProperties} />
      ))}
    </span>
  );
}

function Legend({ shares }: { readonly shares: readonly CoverageShare[] }): ReactNode {
  const { t, figures } = useText();
  const all = total(shares);
  return (
    <ul className="legend">
      {shares.map(({ part, assets }) => (
        <li key={part}>
          <Link to="/coverage" search={(search) => ({ run: search.run, part })}>
            <span className="swatch" data-part={part} aria-hidden />
            {t(`coverage.part.${part}`)} <b>{figures.share(assets / all)}</b>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function CoverageTable({ shares, label }: CoverageBarProps): ReactNode {
  const { t, figures } = useText();
  const caption = useId();
  const all = total(shares);
  return (
    <Scroll labelledBy={caption}>
      <table className="plain-table">
        <caption id={caption} className="unseen">
          {label}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("coverage.column.part")}</th>
            <th scope="col" className="end">
              {t("column.assets")}
            </th>
            <th scope="col" className="end">
              {t("coverage.column.share")}
            </th>
            <th scope="col" className="end">
              {t("column.bytes")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ part, assets, bytes }) => (
            <tr key={part}>
              <th scope="row">
                <span className="swatch" data-part={part} aria-hidden /> {t(`coverage.part.${part}`)}
              </th>
              <td className="end">{figures.count(assets)}</td>
              <td className="end">{figures.share(assets / all)}</td>
              <td className="end">{figures.bytes(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
