import type { FastifyReply, FastifyRequest } from "fastify";
import { HttpProblem } from "../problem.ts";
import { Sessions, type SessionLife } from "./sessions.ts";
import { SignInLinks } from "./sign-in-links.ts";

/** How long links and sessions live, in milliseconds. */
export interface DoorTimes extends SessionLife {
  readonly link: number;
}

/** The door of the app: a one-time link lets a browser in, a cookie that scripts cannot read keeps it in. */
export class Door {
  readonly #links: SignInLinks;
  readonly #sessions: Sessions;

  constructor(times: DoorTimes, now: () => number) {
    this.#links = new SignInLinks(times.link, now);
    this.#sessions = new Sessions(times, now);
  }

  /** A token for a new link. */
  issue(): string {
    return this.#links.issue();
  }

  /** Lets in who has a good token; the session that the browser had before ends. */
  enter(token: string, request: FastifyRequest, reply: FastifyReply): boolean {
    if (!this.#links.redeem(token)) return false;
    this.leave(request, reply);
    reply.setCookie(cookieName(request), this.#sessions.begin(), { path: "/", httpOnly: true, sameSite: "strict" });
    return true;
  }

  /** Refuses who has no session. */
  check(request: FastifyRequest): void {
    const id = request.cookies[cookieName(request)];
    if (id !== undefined && this.#sessions.touch(id)) return;
    throw new HttpProblem(
      401,
      "session/required",
      "There is no session, or it has ended.",
      "Open the sign-in link that the app printed.",
    );
  }

  leave(request: FastifyRequest, reply: FastifyReply): void {
    const name = cookieName(request);
    const id = request.cookies[name];
    if (id === undefined) return;
    this.#sessions.end(id);
    reply.clearCookie(name, { path: "/" });
  }
}

// Cookies know no ports: two apps on one machine would sign each other out.
function cookieName({ socket }: FastifyRequest): string {
  return `assay-${socket.localPort ?? 0}`;
}
