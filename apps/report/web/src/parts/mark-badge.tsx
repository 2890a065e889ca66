import type { ReactNode } from "react";
import type { CategoryMark } from "../../../wire/finding.ts";
import { useText } from "../text/use-text.ts";

/** Found, suggested or yours: what kind of statement a cell is. */
export function MarkBadge({ mark }: { readonly mark: CategoryMark["mark"] }): ReactNode {
  const { t } = useText();
  return (
    <span className="mark" data-mark={mark}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {drawings[mark]}
      </svg>
      {t(`mark.${mark}`)}
    </span>
  );
}

// A full, a half and an empty square.
const drawings: Readonly<Record<CategoryMark["mark"], ReactNode>> = {
  found: <rect x="2" y="2" width="12" height="12" rx="2" />,
  suggested: (
    <path
      fillRule="evenodd"
      d="M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Zm4 1.6V12.4H12a.4.4 0 0 0 .4-.4V4a.4.4 0 0 0-.4-.4H8Z"
    />
  ),
  yours: (
    <path
      fillRule="evenodd"
      d="M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Zm0 1.6a.4.4 0 0 0-.4.4v8c0 .2.2.4.4.4h8c.2 0 .4-.2.4-.4V4a.4.4 0 0 0-.4-.4H4Z"
    />
  ),
};
