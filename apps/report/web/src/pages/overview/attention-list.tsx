import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Attention, RunOverview } from "../../../../wire/run.ts";
import { whoText } from "../../parts/people-count.tsx";
import { SensitivityShape } from "../../parts/sensitivity.tsx";
import { useText, type Text } from "../../text/use-text.ts";

interface AttentionListProps {
  readonly items: readonly Attention[];
  readonly overview: RunOverview;
}

/** What waits for a person, the gravest first; each opens what it is about. */
export function AttentionList({ items, overview }: AttentionListProps): ReactNode {
  const text = useText();
  if (items.length === 0) return <p className="muted">{text.t("attention.none")}</p>;
  return (
    <ul className="attention">
      {items.map((item) => (
        <li key={`${item.kind} ${item.pack}`}>
          <Link {...targetOf(item)} className="attention-link">
            <SensitivityShape level={item.sensitivity} />
            <span className="attention-words">{wordsOf(item, overview, text)}</span>
            <span className="attention-open">{text.t(openers[item.kind])}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

const openers = {
  prohibited: "attention.open.findings",
  special: "attention.open.findings",
  together: "attention.open.findings",
  undecided: "attention.open.decide",
  "needs-input": "attention.open.answer",
  "not-read": "attention.open.coverage",
  unfinished: "attention.open.coverage",
} as const;

function targetOf({ kind, pack }: Attention) {
  if (kind === "not-read" || kind === "unfinished") return { to: "/coverage", search: { part: "missed" } } as const;
  if (kind === "needs-input") return { to: "/regulations" } as const;
  if (kind === "prohibited")
    return { to: "/findings", search: { ...(pack !== null && { pack }), verdict: "waiting" } } as const;
  const sensitivity = kind === "undecided" ? "high" : "special";
  return { to: "/findings", search: { sensitivity, verdict: "waiting" } } as const;
}

function wordsOf({ kind, names, count, places, people, pack }: Attention, { packs }: RunOverview, text: Text): string {
  const { t, say, some } = text;
  const what = some(names.map(say), 3);
  const title = packs.find(({ id }) => id === pack)?.title;
  const law = title === undefined ? (pack ?? "") : say(title);
  const who = people === null ? t("people.some") : whoText(people, text);
  switch (kind) {
    case "prohibited":
      return t("attention.prohibited", { what, law, places });
    case "special":
      return t("attention.special", { what, who, places });
    case "together":
      return t("attention.together", { what, who });
    case "undecided":
      return t("attention.undecided", { what, count });
    case "needs-input":
      return t("attention.needs-input", { count });
    case "not-read":
      return t("attention.not-read", { what, count });
    case "unfinished":
      return t("attention.unfinished", { count });
  }
}
