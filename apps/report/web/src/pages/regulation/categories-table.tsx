import { Link } from "@tanstack/react-router";
import type { CSSProperties, ReactNode } from "react";
import type { CategoryMark } from "../../../../wire/finding.ts";
import type { Regulation } from "../../../../wire/regulation.ts";
import type { Totals } from "../../../../wire/words.ts";
import { MarkBadge } from "../../parts/mark-badge.tsx";
import { PeopleCount } from "../../parts/people-count.tsx";
import { Provisions } from "../../parts/provisions.tsx";
import { RecordsCount } from "../../parts/records-count.tsx";
import { Scroll } from "../../parts/scroll.tsx";
import { Types } from "../../parts/types.tsx";
import { useText } from "../../text/use-text.ts";

interface CategoriesTableProps {
  readonly pack: Regulation;
  readonly categories: Regulation["categories"];
  readonly titleId: string;
}

type Line = readonly [mark: CategoryMark["mark"], totals: Totals];

/** The categories of a framework; each kind of statement has a line of its own, so that what was measured is not blended with what was not. */
export function CategoriesTable({ pack, categories, titleId }: CategoriesTableProps): ReactNode {
  const { t } = useText();
  return (
    <Scroll labelledBy={titleId}>
      <table className="plain-table categories" aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{t("column.category")}</th>
            <th scope="col">{t("column.provision")}</th>
            <th scope="col">{t("column.kind")}</th>
            <th scope="col" className="end">
              {t("column.people")}
            </th>
            <th scope="col" className="end">
              {t("column.records")}
            </th>
            <th scope="col" className="end">
              {t("column.places")}
            </th>
            <th scope="col" className="extra">
              {t("column.types")}
            </th>
          </tr>
        </thead>
        {categories.map((category) => (
          <Category key={category.id} pack={pack.id} category={category} />
        ))}
      </table>
    </Scroll>
  );
}

function Category({
  pack,
  category,
}: {
  readonly pack: string;
  readonly category: Regulation["categories"][number];
}): ReactNode {
  const { t, say } = useText();
  const { id, label, depth, provisions, marks, types, effects } = category;
  const lines = (["found", "suggested", "yours"] as const).flatMap((mark): Line[] =>
    marks[mark] === null ? [] : [[mark, marks[mark]]],
  );
  const span = Math.max(1, lines.length);
  return (
    <tbody>
      {(lines.length === 0 ? [undefined] : lines).map((line, at) => (
        <tr key={line?.[0] ?? "none"}>
          {at === 0 && (
            <>
              <th scope="rowgroup" rowSpan={span} style={{ "--depth": depth } as CSSProperties} className="category">
                {say(label)}
              </th>
              <td rowSpan={span}>
                <Provisions provisions={provisions} />
              </td>
            </>
          )}
          {line === undefined ? (
            <td colSpan={4} className="muted">
              {t("regulations.category.none")}
            </td>
          ) : (
            <Figures
              pack={pack}
              category={id}
              line={line}
              isProhibited={line[0] === "found" && effects.includes("prohibit")}
            />
          )}
          {at === 0 && (
            <td rowSpan={span} className="extra">
              <Types types={types} most={3} />
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

interface FiguresProps {
  readonly pack: string;
  readonly category: string;
  readonly line: Line;
  readonly isProhibited: boolean;
}

function Figures({ pack, category, line: [mark, totals], isProhibited }: FiguresProps): ReactNode {
  const { t, figures } = useText();
  return (
    <>
      <td>
        {isProhibited ? <strong className="prohibited">{t("law.prohibited")}</strong> : <MarkBadge mark={mark} />}
      </td>
      <td className="end">
        <PeopleCount people={totals.people} />
      </td>
      <td className="end">
        <RecordsCount records={totals.records} />
      </td>
      <td className="end">
        <Link to="/findings" search={({ run }) => ({ run, pack, category, mark })}>
          {figures.count(totals.places)}
        </Link>
      </td>
    </>
  );
}
