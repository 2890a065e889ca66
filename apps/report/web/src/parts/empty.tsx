import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useText } from "../text/use-text.ts";

interface EmptyProps {
  /** Rows there are without the filters. */
  readonly all: number;
  /** What is said where there are no rows at all. */
  readonly nothing: string;
  readonly onClear: () => void;
}

/** A list without rows: because of its filters, or because there is nothing. */
export function Empty({ all, nothing, onClear }: EmptyProps): ReactNode {
  const { t, figures } = useText();
  if (all === 0) return <p className="empty">{nothing}</p>;
  return (
    <div className="empty">
      <p>{t("empty.filtered", { all: figures.count(all) })}</p>
      <Button className="button" onPress={onClear}>
        {t("filter.clear")}
      </Button>
    </div>
  );
}
