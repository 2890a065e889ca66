import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { RegulationList } from "../../../../wire/regulation.ts";
import { useRun } from "../../app/run.ts";
import { useRegulations } from "../../data/queries.ts";
import { DraftBadge } from "../../parts/draft-badge.tsx";
import { Loaded } from "../../parts/loading.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { PeopleCount } from "../../parts/people-count.tsx";
import { Scroll } from "../../parts/scroll.tsx";
import { useText } from "../../text/use-text.ts";

/** The frameworks a run was read under: what each says of it, and how sure that is. */
export function RegulationsPage(): ReactNode {
  const { t } = useText();
  const state = useRegulations(useRun());
  return (
    <div className="page">
      <Loaded state={state} lines={6}>
        {(data) => (
          <>
            <PageTitle name={t("nav.regulations")}>
              {t("regulations.answer", {
                count: data.packs.filter(({ marks }) => marks.found !== null).length,
                all: data.packs.length,
              })}
            </PageTitle>
            <p className="evidence">{t("regulations.evidence")}</p>
            {data.packs.length === 0 ? <p className="empty">{t("regulations.none")}</p> : <Packs data={data} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Packs({ data }: { readonly data: RegulationList }): ReactNode {
  const { t } = useText();
  return (
    <section className="card card-flush">
      <Scroll label={t("nav.regulations")}>
        <table className="plain-table" aria-label={t("nav.regulations")}>
          <thead>
            <tr>
              <th scope="col">{t("column.law")}</th>
              <th scope="col" className="extra">
                {t("column.jurisdiction")}
              </th>
              <th scope="col" className="end">
                {t("column.people")}
              </th>
              <th scope="col" className="end">
                {t("column.places")}
              </th>
              <th scope="col" className="end">
                {t("column.categories")}
              </th>
              <th scope="col">{t("regulations.open")}</th>
            </tr>
          </thead>
          <tbody>
            {data.packs.map((pack) => (
              <Pack key={pack.id} pack={pack} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Pack({ pack }: { readonly pack: RegulationList["packs"][number] }): ReactNode {
  const { t, say, figures } = useText();
  const { id, title, citation, review, kind, jurisdiction, marks, categories, questions, prohibited } = pack;
  return (
    <tr>
      <th scope="row">
        <Link
          to="/regulations/$pack"
          params={{ pack: id }}
          search={({ run }) => ({ run })}
          className="row-link"
          data-row-link
        >
          <span>
            {say(title)} <DraftBadge review={review} />
            <span className="place-more">{citation}</span>
          </span>
        </Link>
      </th>
      <td className="extra">
        <Jurisdictions codes={jurisdiction} kind={kind} />
      </td>
      <td className="end">
        {marks.found === null ? <span className="nothing">{"–"}</span> : <PeopleCount people={marks.found.people} />}
      </td>
      <td className="end">{marks.found === null ? figures.count(0) : figures.count(marks.found.places)}</td>
      <td className="end">{figures.count(categories)}</td>
      <td>
        <ul className="open-points">
          {prohibited > 0 && <li className="prohibited">{t("regulations.prohibited", { count: prohibited })}</li>}
          {questions > 0 && <li>{t("regulations.questions", { count: questions })}</li>}
          {marks.suggested !== null && <li>{t("regulations.suggested", { count: marks.suggested.findings })}</li>}
          {prohibited === 0 && questions === 0 && marks.suggested === null && (
            <li className="muted">{marks.found === null ? t("regulations.nothing") : "–"}</li>
          )}
        </ul>
      </td>
    </tr>
  );
}

function Jurisdictions({ codes, kind }: { readonly codes: readonly string[]; readonly kind: string }): ReactNode {
  const { t } = useText();
  return (
    <span className="muted">
      {codes.length === 0 ? t("regulations.everywhere") : codes.join(", ")}
      {kind === "standard" ? ` · ${t("regulations.standard")}` : ""}
    </span>
  );
}
