import "./style/tokens.css";
import "./style/base.css";
import "./style/controls.css";
import "./style/shell.css";
import "./style/parts.css";
import "./style/tables.css";
import "./style/pages.css";
import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./app/router.tsx";
import { AskError } from "./data/ask.ts";
import { sessionQuery } from "./data/queries.ts";
import { LanguageProvider } from "./text/language.tsx";

const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && !(error instanceof AskError && error.problem !== undefined),
    },
  },
  queryCache: new QueryCache({ onError: noticeEnd }),
});

// A session that has ended is noticed by whatever is asked next; the gate then asks to sign in, at the same address.
function noticeEnd(error: Error, { queryKey }: { readonly queryKey: readonly unknown[] }): void {
  const ended = error instanceof AskError && error.problem?.status === 401;
  if (ended && queryKey[0] !== sessionQuery.queryKey[0]) void queries.resetQueries(sessionQuery);
}

const place = document.getElementById("root");
if (place === null) throw new Error("The page has no place for the app.");
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
