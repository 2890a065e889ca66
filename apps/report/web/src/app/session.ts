import { createContext } from "react";
import type { Session } from "../../../wire/session.ts";

/** Who is signed in; null only outside of the shell. */
export const SessionContext = createContext<Session | null>(null);
