import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FindingDetail } from "../../../../wire/finding.ts";
import { DraftBadge } from "../../parts/draft-badge.tsx";
import { MarkBadge } from "../../parts/mark-badge.tsx";
import { Provisions } from "../../parts/provisions.tsx";
import { Scroll } from "../../parts/scroll.tsx";
import { useText } from "../../text/use-text.ts";

/** What each framework says of a finding, with the clause and what kind of statement it is. */
export function LawTable({ law }: Pick<FindingDetail, "law">): ReactNode {
  const { t, say } = useText();
  if (law.length === 0) return <p className="muted">{t("finding.law.none")}</p>;
  const packs = [...Map.groupBy(law, ({ pack }) => pack)];
  return (
    <Scroll label={t("finding.law")}>
      <table className="plain-table law-table">
        <thead>
          <tr>
            <th scope="col">{t("finding.law.column")}</th>
            <th scope="col">{t("column.provision")}</th>
            <th scope="col">{t("column.kind")}</th>
            <th scope="col" className="end extra">
              {t("column.confidence")}
            </th>
          </tr>
        </thead>
        {packs.map(([pack, said]) => (
          <tbody key={pack}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                <Link to="/regulations/$pack" params={{ pack }} search={({ run }) => ({ run })}>
                  {say(said[0]?.title ?? nameless)}
                </Link>
                <DraftBadge review={said[0]?.review ?? "draft"} />
              </th>
            </tr>
            {said.map((each) => (
              <Said key={`${each.category} ${each.rule}`} said={each} />
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
}

const nameless = { en: "", "zh-Hans": "" }; // a group is never empty

function Said({ said }: { readonly said: FindingDetail["law"][number] }): ReactNode {
  const { t, say, figures } = useText();
  const { label, questions, provisions, effect, mark, confidence } = said;
  return (
    <tr>
      <td>
        {say(label)}
        {questions.length > 0 && (
          <ul className="questions">
            {questions.map(({ id, ask }) => (
              <li key={id}>{say(ask)}</li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <Provisions provisions={provisions} />
      </td>
      <td>
        {effect === "prohibit" && mark === "found" ? (
          <strong className="prohibited">{t("law.prohibited")}</strong>
        ) : (
          <MarkBadge mark={mark} />
        )}
      </td>
      <td className="end extra">{mark === "yours" ? "–" : figures.score(confidence)}</td>
    </tr>
  );
}
