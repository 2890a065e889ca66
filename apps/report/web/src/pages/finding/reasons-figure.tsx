import type { CSSProperties, ReactNode } from "react";
import type { FindingDetail } from "../../../../wire/finding.ts";
import { useText } from "../../text/use-text.ts";
import { reasonText } from "./reason-text.ts";

/** How the score came about: each reason begins where the one before ended, to the right for it, to the left against it. */
export function ReasonsFigure({ reasons, score }: Pick<FindingDetail, "reasons" | "score">): ReactNode {
  const text = useText();
  const { t, figures } = text;
  const steps = reasons.map(({ why, weight }, at) => ({
    why,
    weight,
    from: reasons.slice(0, at).reduce((sum, each) => sum + each.weight, 0),
  }));
  return (
    <table className="reasons">
      <caption className="unseen">{t("finding.why")}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t("finding.why.reason")}</th>
          <th scope="col">{t("finding.why.weight")}</th>
          <th scope="col">{t("finding.why.so-far")}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ why, weight, from }) => (
          <tr key={why}>
            <th scope="row">{reasonText(why, weight, text)}</th>
            <td className="end">{figures.weight(weight)}</td>
            <td className="reasons-bar">
              <Step from={from} weight={weight} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("finding.why.score")}</th>
          <td className="end">{figures.score(score)}</td>
          <td className="reasons-bar">
            <Step from={0} weight={score} isSum />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Step({
  from,
  weight,
  isSum = false,
}: {
  readonly from: number;
  readonly weight: number;
  readonly isSum?: boolean;
}): ReactNode {
  const start = Math.min(1, Math.max(0, Math.min(from, from + weight)));
  const end = Math.min(1, Math.max(0, Math.max(from, from + weight)));
  return (
    <span className="reasons-track" aria-hidden>
      <span
        data-sign={isSum ? "sum" : weight < 0 ? "against" : "for"}
        style={{ "--from": start, "--to": end } as CSSProperties}
      />
    </span>
  );
}
