import type { CSSProperties, ReactNode } from "react";
import { useText } from "../text/use-text.ts";

/** How sure a finding is, as a number beside a small bar. */
export function Confidence({ score }: { readonly score: number }): ReactNode {
  const { figures } = useText();
  return (
    <span className="confidence">
      <span className="confidence-bar" aria-hidden>
        <span style={{ "--score": score } as CSSProperties} />
      </span>
      {figures.score(score)}
    </span>
  );
}
