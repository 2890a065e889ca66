import type { ReactNode } from "react";
import type { FindingDetail } from "../../../wire/finding.ts";
import { useLanguage } from "../text/language.tsx";
import { useText } from "../text/use-text.ts";

/** Clauses as the law is cited, with their labels. One that is not in force says how it stands. */
export function Provisions({
  provisions,
}: {
  readonly provisions: FindingDetail["law"][number]["provisions"];
}): ReactNode {
  const { t, say } = useText();
  const { language } = useLanguage();
  if (provisions.length === 0) return <span className="nothing">{"–"}</span>;
  return (
    <ul className="provisions">
      {provisions.map(({ ref, official, label, status }) => (
        <li key={ref}>
          <b>{language === "zh-Hans" ? (official ?? ref) : ref}</b>{" "}
          {label !== null && <span className="muted">{say(label)}</span>}
          {isOdd(status) && <span className="draft">{t(`provision.${status}`)}</span>}
        </li>
      ))}
    </ul>
  );
}

function isOdd(status: string): status is "adopted-not-applicable" | "proposed" | "superseded" | "withdrawn" {
  return (
    status === "adopted-not-applicable" || status === "proposed" || status === "superseded" || status === "withdrawn"
  );
}
