import { useEffect, type ReactNode } from "react";
import { useText } from "../text/use-text.ts";

interface PageTitleProps {
  /** Name of the page, for the window and for who listens. */
  readonly name: string;
  /** The answer of the page, in a sentence. */
  readonly children: ReactNode;
}

/** The first thing on a page: its answer in words. */
export function PageTitle({ name, children }: PageTitleProps): ReactNode {
  useTitle(name);
  return (
    <div className="page-title">
      <p className="page-name">{name}</p>
      <h1>{children}</h1>
    </div>
  );
}

/** Names the window after the page. */
export function useTitle(name: string): void {
  const { t } = useText();
  useEffect(() => {
    document.title = t("window.title", { page: name });
  }, [name, t]);
}
