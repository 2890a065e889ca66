import type { ReactNode } from "react";
import type { Records } from "../../../wire/words.ts";
import { useText } from "../text/use-text.ts";

/** A count of records; where it is a floor it says so. */
export function RecordsCount({ records }: { readonly records: Records }): ReactNode {
  const { t, figures } = useText();
  const count = figures.count(records.count);
  return <span className="figure">{records.exact ? count : t("records.at-least", { records: count })}</span>;
}
