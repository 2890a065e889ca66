import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState, type ReactNode } from "react";
import type { Session } from "../../../../wire/session.ts";
import { ask, AskError, send } from "../../data/ask.ts";
import { sessionQuery } from "../../data/queries.ts";
import { SignedOut } from "./signed-out.tsx";

/** Opens the one-time link: its token stands after the `#`, which browsers send nowhere, and is taken out of the address at once. */
export function SignInPage(): ReactNode {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [error, setError] = useState<AskError>();
  useEffect(() => {
    const enter = async () => {
      try {
        queries.setQueryData(sessionQuery.queryKey, await takeToken());
        await navigate({ to: "/", replace: true });
      } catch (failure) {
        setError(failure instanceof AskError ? failure : new AskError(undefined, failure));
      }
    };
    void enter();
  }, [queries, navigate]);
  return error === undefined ? null : <SignedOut error={error} />;
}

let entering: Promise<Session> | undefined;

// Once for the page, however often it is drawn: the token works once.
function takeToken(): Promise<Session> {
  const token = location.hash.slice(1);
  if (token !== "") {
    history.replaceState(history.state, "", location.pathname);
    entering = signIn(token);
  }
  entering ??= ask<Session>("session");
  return entering;
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
