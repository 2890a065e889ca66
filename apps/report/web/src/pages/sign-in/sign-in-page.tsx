import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Session } from "../../../../wire/session.ts";
import { ask, AskError, send } from "../../data/ask.ts";
import { sessionQuery } from "../../data/queries.ts";
import { SignedOut } from "./signed-out.tsx";

/** Opens the one-time link: its token stands after the `#`, which browsers send nowhere, and is taken out of the address at once. */
export function SignInPage(): ReactNode {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const asked = useRef(false);
  const [error, setError] = useState<AskError>();
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    const token = location.hash.slice(1);
    history.replaceState(history.state, "", location.pathname);
    signIn(token)
      .then(async (session) => {
        queries.setQueryData(sessionQuery.queryKey, session);
        await navigate({ to: "/", replace: true });
      })
      .catch((failure: unknown) => setError(failure instanceof AskError ? failure : new AskError(undefined, failure)));
  }, [queries, navigate]);
  return error === undefined ? null : <SignedOut error={error} />;
}

// A link that was used already still leads in who is signed in: it is opened again from the terminal, or from a bookmark.
async function signIn(token: string): Promise<Session> {
  try {
    return await send<Session>("session", { token });
  } catch (refused) {
    return ask<Session>("session").catch(() => {
      throw refused;
    });
  }
}
