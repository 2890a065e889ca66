import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AssetDetail } from "../../../../wire/inventory.ts";
import { useRun } from "../../app/run.ts";
import { useAsset } from "../../data/queries.ts";
import { Loaded } from "../../parts/loading.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { PartState } from "../../parts/part-state.tsx";
import { whoText } from "../../parts/people-count.tsx";
import { useText } from "../../text/use-text.ts";
import { TogetherTable } from "../finding/together-table.tsx";
import { FieldsTable } from "./fields-table.tsx";
import { InsideTable } from "./inside-table.tsx";

/** One asset: its fields with what was found in them, what stands together, what is inside, and how it was read. */
export function AssetPage(): ReactNode {
  const { asset } = useParams({ from: "/inventory/$asset" });
  return (
    <div className="page">
      <Loaded state={useAsset(useRun(), asset)} lines={8}>
        {(data) => <Asset asset={data} />}
      </Loaded>
    </div>
  );
}

function Asset({ asset }: { readonly asset: AssetDetail }): ReactNode {
  const { t } = useText();
  const { fields, together, inside, members } = asset;
  return (
    <>
      <Trail asset={asset} />
      <PageTitle name={asset.path}>
        <Answer asset={asset} />
      </PageTitle>
      <div className="aside-page">
        <div className="aside-main">
          <section className="card card-flush" aria-labelledby="fields">
            <h2 id="fields">{t("asset.fields")}</h2>
            {fields.length === 0 ? (
              <p className="empty">
                {t(asset.part === "read" || asset.part === "sampled" ? "asset.nothing" : "asset.unknown")}
              </p>
            ) : (
              <FieldsTable fields={fields} titleId="fields" />
            )}
          </section>
          {members > 0 && (
            <section className="card card-flush" aria-labelledby="inside">
              <h2 id="inside">{t("asset.inside", { count: members })}</h2>
              <InsideTable rows={inside} all={members} titleId="inside" />
            </section>
          )}
          {fields.length > 0 && (
            <section className="card" aria-labelledby="together">
              <h2 id="together">{t("together.title")}</h2>
              <TogetherTable together={together} />
            </section>
          )}
        </div>
        <div className="aside">
          <section className="card" aria-labelledby="read">
            <h2 id="read">{t("asset.read")}</h2>
            <Facts asset={asset} />
          </section>
        </div>
      </div>
    </>
  );
}

function Trail({
  asset: { source, sourceName, containerId, container, path },
}: {
  readonly asset: AssetDetail;
}): ReactNode {
  const { t } = useText();
  return (
    <nav className="trail" aria-label={t("trail.label")}>
      <ol>
        <li>
          <Link to="/inventory" search={({ run }) => ({ run })} activeOptions={{ exact: true }}>
            {t("nav.inventory")}
          </Link>
        </li>
        <li>
          <Link to="/inventory" search={({ run }) => ({ run, source })} translate="no">
            <bdi>{sourceName}</bdi>
          </Link>
        </li>
        {containerId !== null && (
          <li>
            <Link to="/inventory/$asset" params={{ asset: containerId }} search={({ run }) => ({ run })} translate="no">
              <bdi>{container?.split("/").at(-1)}</bdi>
            </Link>
          </li>
        )}
        <li aria-current="page" translate="no">
          <bdi>{path}</bdi>
        </li>
      </ol>
    </nav>
  );
}

function Answer({ asset }: { readonly asset: AssetDetail }): ReactNode {
  const text = useText();
  const { t, figures } = text;
  const { findings, people, fields, recordsRead, part } = asset;
  const read =
    recordsRead === null ? "" : t("asset.answer.records", { count: recordsRead, records: figures.count(recordsRead) });
  if (findings === 0)
    return part === "read" || part === "sampled" ? t("asset.answer.nothing", { read }) : t("asset.answer.unknown");
  const who = whoText(people, text);
  return `${t("asset.answer", { who, count: fields.length })} ${read}`;
}

function Facts({ asset }: { readonly asset: AssetDetail }): ReactNode {
  const { t, say, figures } = useText();
  const { bytes, recordsRead, format, reason, detail, address, sampling, members } = asset;
  const next = reason?.next ?? null;
  return (
    <dl className="facts">
      <dt>{t("column.coverage")}</dt>
      <dd>
        <PartState row={asset} />
      </dd>
      {detail !== null && (
        <>
          <dt>{t("asset.detail")}</dt>
          <dd lang="en">{detail}</dd>
        </>
      )}
      {next !== null && (
        <>
          <dt>{t("column.next")}</dt>
          <dd>{say(next)}</dd>
        </>
      )}
      {sampling !== null && (
        <>
          <dt>{t("asset.sampling")}</dt>
          <dd>
            {sampling.rowsTotal === null
              ? t("asset.sampling.rows", { seen: figures.count(sampling.rowsSeen) })
              : t("asset.sampling.of", {
                  seen: figures.count(sampling.rowsSeen),
                  all: figures.count(sampling.rowsTotal),
                })}
          </dd>
        </>
      )}
      <dt>{t("column.size")}</dt>
      <dd>{t("asset.size", { read: figures.bytes(bytes.read), listed: figures.bytes(bytes.listed) })}</dd>
      {recordsRead !== null && (
        <>
          <dt>{t("asset.records")}</dt>
          <dd>{figures.count(recordsRead)}</dd>
        </>
      )}
      {members > 0 && (
        <>
          <dt>{t("asset.members")}</dt>
          <dd>{figures.count(members)}</dd>
        </>
      )}
      {format !== null && (
        <>
          <dt>{t("column.format")}</dt>
          <dd translate="no">{format}</dd>
        </>
      )}
      <dt>{t("column.address")}</dt>
      <dd className="break" translate="no">
        <bdi>{address}</bdi>
      </dd>
    </dl>
  );
}
