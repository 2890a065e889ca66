import type { ReactNode } from "react";
import type { CategoryMark } from "../../../wire/finding.ts";
import { useText } from "../text/use-text.ts";
import { packShort } from "./pack-short.ts";

/** The frameworks that say something of a finding, each once with its strongest mark; what must not be there is told apart. */
export function Laws({ categories }: { readonly categories: readonly CategoryMark[] }): ReactNode {
  const { t, say, list } = useText();
  if (categories.length === 0) return <span className="nothing">{"–"}</span>;
  const packs = [...Map.groupBy(categories, ({ pack }) => pack)].toSorted(prohibitedFirst);
  const rest = packs.slice(shown);
  return (
    <ul className="laws">
      {packs.slice(0, shown).map(([pack, own]) => {
        const mark =
          (["found", "suggested", "yours"] as const).find((each) => own.some((category) => category.mark === each)) ??
          "yours";
        const isForbidden = own.some(isProhibited);
        const means = own.map(({ label, mark: held }) => `${say(label)} (${t(`mark.${held}`)})`).join(", ");
        return (
          <li key={pack} className="law" data-mark={mark} data-prohibited={isForbidden || undefined} title={means}>
            {packShort(pack)}
            <span className="unseen">{`: ${isForbidden ? t("law.prohibited") : means}`}</span>
          </li>
        );
      })}
      {rest.length > 0 && (
        <li className="law-more" title={list(rest.map(([pack]) => packShort(pack)))}>
          {`+${rest.length}`}
          <span className="unseen">{list(rest.map(([pack]) => packShort(pack)))}</span>
        </li>
      )}
    </ul>
  );
}

const shown = 3;

type InPack = readonly [pack: string, categories: readonly CategoryMark[]];

function prohibitedFirst([, one]: InPack, [, other]: InPack): number {
  return Number(other.some(isProhibited)) - Number(one.some(isProhibited));
}

function isProhibited({ effect, mark }: CategoryMark): boolean {
  return effect === "prohibit" && mark === "found";
}
