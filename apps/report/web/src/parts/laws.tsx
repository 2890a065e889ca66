import type { ReactNode } from "react";
import type { CategoryMark } from "../../../wire/finding.ts";
import { useText } from "../text/use-text.ts";
import { packShort } from "./pack-short.ts";

/** The frameworks that say something of a finding, each once with its strongest mark; what must not be there is told apart. */
export function Laws({ categories }: { readonly categories: readonly CategoryMark[] }): ReactNode {
  const { t, say } = useText();
  if (categories.length === 0) return <span className="nothing">{"–"}</span>;
  const packs = [...Map.groupBy(categories, ({ pack }) => pack)];
  return (
    <ul className="laws">
      {packs.map(([pack, own]) => {
        const mark =
          (["found", "suggested", "yours"] as const).find((each) => own.some((category) => category.mark === each)) ??
          "yours";
        const isProhibited = own.some(({ effect, mark: held }) => effect === "prohibit" && held === "found");
        const means = own.map(({ label, mark: held }) => `${say(label)} (${t(`mark.${held}`)})`).join(", ");
        return (
          <li key={pack} className="law" data-mark={mark} data-prohibited={isProhibited || undefined} title={means}>
            {packShort(pack)}
            <span className="unseen">{`: ${isProhibited ? t("law.prohibited") : means}`}</span>
          </li>
        );
      })}
    </ul>
  );
}
