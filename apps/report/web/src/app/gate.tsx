import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import { sessionQuery } from "../data/queries.ts";
import { SignedOut } from "../pages/sign-in/signed-out.tsx";
import { SignInPage } from "../pages/sign-in/sign-in-page.tsx";
import { Failed } from "../parts/failed.tsx";
import { useLanguage } from "../text/language.tsx";
import { Shell } from "./shell.tsx";

/** Shows the app to who is signed in, and to others how to sign in. The address stays, so that the page is there afterwards. */
export function Gate(): ReactNode {
  const { pathname } = useLocation();
  const { data, error, refetch } = useQuery({ ...sessionQuery, enabled: pathname !== "/sign-in" });
  const { suggest } = useLanguage();
  const asked = data?.language ?? null;
  useEffect(() => {
    if (asked !== null) suggest(asked);
  }, [asked, suggest]);
  if (pathname === "/sign-in") return <SignInPage />;
  if (data !== undefined) return <Shell session={data} />;
  if (error?.problem?.status === 401) return <SignedOut />;
  return error === null ? null : <Failed error={error} retry={() => void refetch()} />;
}
