import type { ReactNode } from "react";
import type { FindingDetail } from "../../../wire/finding.ts";
import { useText } from "../text/use-text.ts";

/** How far people have checked a framework's rules. What a lawyer has checked needs no mark. */
export function DraftBadge({ review }: { readonly review: FindingDetail["law"][number]["review"] }): ReactNode {
  const { t } = useText();
  if (review === "legal-reviewed") return null;
  return (
    <span className="draft" title={t(`review.${review}.means`)}>
      {t(`review.${review}`)}
    </span>
  );
}
