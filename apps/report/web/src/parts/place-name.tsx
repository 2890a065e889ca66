import type { ReactNode } from "react";
import { useText } from "../text/use-text.ts";

interface PlaceNameProps {
  readonly sourceName: string;
  readonly path: string;
  readonly field?: string | null;
}

/** Where something is: the source, the path in it and the field, all as they are called there. */
export function PlaceName({ sourceName, path, field }: PlaceNameProps): ReactNode {
  const { t } = useText();
  return (
    <span className="place" translate="no">
      <span className="place-path">
        <bdi>{path}</bdi>
      </span>
      <span className="place-more">
        <bdi>{sourceName}</bdi>
        {field !== undefined && (
          <>
            {" › "}
            {field === null ? <i>{t("field.free-text")}</i> : <bdi>{field}</bdi>}
          </>
        )}
      </span>
    </span>
  );
}
