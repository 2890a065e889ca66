import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { Button, Switch } from "react-aria-components";
import type { Marks, Regulation } from "../../../../wire/regulation.ts";
import { useRun } from "../../app/run.ts";
import { useRegulation } from "../../data/queries.ts";
import { DraftBadge } from "../../parts/draft-badge.tsx";
import { Loaded } from "../../parts/loading.tsx";
import { MarkBadge } from "../../parts/mark-badge.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { whoText } from "../../parts/people-count.tsx";
import { Provisions } from "../../parts/provisions.tsx";
import { useText } from "../../text/use-text.ts";
import { CategoriesTable } from "./categories-table.tsx";

/** One framework: category × people × records × places, with the clause of each and what kind of statement it is. */
export function RegulationPage(): ReactNode {
  const { pack } = useParams({ from: "/regulations/$pack" });
  return (
    <div className="page">
      <Loaded state={useRegulation(useRun(), pack)} lines={8}>
        {(data) => <Framework pack={data} />}
      </Loaded>
    </div>
  );
}

function Framework({ pack }: { readonly pack: Regulation }): ReactNode {
  const { t, say } = useText();
  const { all } = useSearch({ from: "/regulations/$pack" });
  const navigate = useNavigate({ from: "/regulations/$pack" });
  const isWhole = all === "yes";
  const categories = isWhole ? pack.categories : withFindings(pack.categories);
  return (
    <>
      <nav className="trail" aria-label={t("trail.label")}>
        <ol>
          <li>
            <Link to="/regulations" search={({ run }) => ({ run })} activeOptions={{ exact: true }}>
              {t("nav.regulations")}
            </Link>
          </li>
          <li aria-current="page">{say(pack.title)}</li>
        </ol>
      </nav>
      <PageTitle name={say(pack.title)}>
        <Answer pack={pack} />
      </PageTitle>
      <p className="evidence">
        {t("regulations.evidence")} {pack.id.startsWith("cn.") && t("regulations.official")}
      </p>
      <p className="as-of">
        {pack.citation}
        {pack.edition !== null && ` · ${t("regulations.edition", { edition: pack.edition })}`} ·{" "}
        {t("regulations.pack", { version: pack.version })} <DraftBadge review={pack.review} />
        {pack.notRead.assets > 0 && (
          <>
            {" · "}
            <Link to="/coverage" search={({ run }) => ({ run, part: "missed" })}>
              {t("regulations.not-known", { count: pack.notRead.assets })}
            </Link>
          </>
        )}
      </p>
      <section className="card card-flush" aria-labelledby="categories">
        <div className="card-head">
          <h2 id="categories">{t("regulations.categories")}</h2>
          <Switch
            className="switch"
            isSelected={isWhole}
            onChange={(whole) =>
              void navigate({
                search: (before) => ({ ...before, all: whole ? "yes" : undefined }),
                replace: true,
                resetScroll: false,
              })
            }
          >
            <span className="switch-track" aria-hidden />
            {t("regulations.all-categories", { count: pack.categories.length })}
          </Switch>
        </div>
        {categories.length === 0 ? (
          <p className="empty">{t("regulations.nothing")}</p>
        ) : (
          <CategoriesTable pack={pack} categories={categories} titleId="categories" />
        )}
      </section>
      {pack.questions.length > 0 && (
        <section className="card" aria-labelledby="questions">
          <h2 id="questions">
            {t("regulations.questions.title")} <MarkBadge mark="yours" />
          </h2>
          <Questions pack={pack} />
        </section>
      )}
      {pack.obligations.length > 0 && (
        <section className="card" aria-labelledby="obligations">
          <h2 id="obligations">{t("regulations.obligations")}</h2>
          <Obligations pack={pack} />
        </section>
      )}
    </>
  );
}

// A category with findings, and those above it.
function withFindings(categories: Regulation["categories"]): Regulation["categories"] {
  const held = new Set<string>();
  for (const { id, parent, marks } of categories.toReversed()) {
    if (!hasAny(marks) && !held.has(id)) continue;
    held.add(id);
    if (parent !== null) held.add(parent);
  }
  return categories.filter(({ id }) => held.has(id));
}

function hasAny({ found, suggested, yours }: Marks): boolean {
  return found !== null || suggested !== null || yours !== null;
}

function Answer({ pack }: { readonly pack: Regulation }): ReactNode {
  const text = useText();
  const { t } = text;
  const { found, yours } = pack.totals;
  const title = text.say(pack.title);
  if (found === null) return t(yours === null ? "regulation.answer.nothing" : "regulation.answer.depends", { title });
  const who = whoText(found.people, text);
  return t("regulation.answer", { who, places: found.places, title });
}

function Questions({ pack }: { readonly pack: Regulation }): ReactNode {
  const text = useText();
  const { t, say, list } = text;
  return (
    <ul className="question-list">
      {pack.questions.map(({ id, ask, categories, totals }) => (
        <li key={id}>
          <p>{say(ask)}</p>
          <p className="muted small">
            {categories.length > 0 &&
              `${t("regulations.questions.decides", { categories: list(categories.map(say)) })} `}
            <Link to="/findings" search={({ run }) => ({ run, pack: pack.id, question: id })}>
              {t("regulations.questions.findings", { count: totals.findings })}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

const firstObligations = 8;

function Obligations({ pack }: { readonly pack: Regulation }): ReactNode {
  const { t, say } = useText();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? pack.obligations : pack.obligations.slice(0, firstObligations);
  return (
    <>
      <ul className="obligations">
        {shown.map(({ id, label, provisions }) => (
          <li key={id}>
            <p>{say(label)}</p>
            <Provisions provisions={provisions} />
          </li>
        ))}
      </ul>
      {shown.length < pack.obligations.length && (
        <Button className="button button-plain" onPress={() => setWhole(true)}>
          {t("regulations.obligations.more", { count: pack.obligations.length })}
        </Button>
      )}
    </>
  );
}
