import type { ReactNode } from "react";
import { useText } from "../../text/use-text.ts";
import type { TextKey } from "../../text/text-key.ts";

const ways: readonly { readonly name: TextKey; readonly says: TextKey; readonly command: string }[] = [
  { name: "first.demo", says: "first.demo.says", command: "npx -y pnpm@12 demo" },
  { name: "first.folder", says: "first.folder.says", command: "npx -y pnpm@12 assay scan ./folder" },
  { name: "first.config", says: "first.config.says", command: "npx -y pnpm@12 assay config init" },
];

/** Before the first scan: three ways to a real result. */
export function FirstRun(): ReactNode {
  const { t } = useText();
  return (
    <div className="page narrow">
      <h1>{t("first.title")}</h1>
      <p className="muted">{t("first.says")}</p>
      <ol className="ways">
        {ways.map(({ name, says, command }) => (
          <li key={name} className="card">
            <h2>{t(name)}</h2>
            <p>{t(says)}</p>
            <code className="command" translate="no">
              {command}
            </code>
          </li>
        ))}
      </ol>
    </div>
  );
}
