import type { ReactNode } from "react";
import { LanguageSwitch } from "../../app/language-switch.tsx";
import type { AskError } from "../../data/ask.ts";
import { Icon } from "../../parts/icon.tsx";
import { useTitle } from "../../parts/page-title.tsx";
import { useText } from "../../text/use-text.ts";

/** Tells who is not signed in how to get in. */
export function SignedOut({ error }: { readonly error?: AskError }): ReactNode {
  const { t } = useText();
  const isUsed = error?.problem?.code === "sign-in/used";
  useTitle(t("signed-out.title"));
  return (
    <main className="door">
      <div className="card door-card">
        <span className="brand">
          <Icon name="mark" /> <span translate="no">{"Assay"}</span>
        </span>
        <h1>{isUsed ? t("signed-out.used") : t("signed-out.title")}</h1>
        <p>{isUsed ? t("signed-out.used.says") : t("signed-out.says")}</p>
        <code className="command" translate="no">
          {"assay up"}
        </code>
        <p className="small muted">{t("signed-out.why")}</p>
        <LanguageSwitch />
      </div>
    </main>
  );
}
