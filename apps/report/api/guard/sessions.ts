import { randomBytes } from "node:crypto";
import { hashOf } from "./sign-in-links.ts";

/** How long a session lives, in milliseconds. */
export interface SessionLife {
  /** Without a request. */
  readonly idle: number;
  /** In all. */
  readonly whole: number;
}

/** Sessions, in memory and by the hash of their id: a restart ends them all. */
export class Sessions {
  readonly #life: SessionLife;
  readonly #now: () => number;
  readonly #open = new Map<string, { readonly began: number; seen: number }>();

  constructor(life: SessionLife, now: () => number) {
    this.#life = life;
    this.#now = now;
  }

  /** A new id: signing in never takes over one that was there before. */
  begin(): string {
    for (const hash of this.#open.keys()) this.#isAlive(hash);
    const id = randomBytes(32).toString("base64url");
    this.#open.set(hashOf(id), { began: this.#now(), seen: this.#now() });
    return id;
  }

  /** Whether the session is alive; if so its idle time begins anew. */
  touch(id: string): boolean {
    const hash = hashOf(id);
    if (!this.#isAlive(hash)) return false;
    this.#open.set(hash, { began: this.#open.get(hash)?.began ?? this.#now(), seen: this.#now() });
    return true;
  }

  end(id: string): void {
    this.#open.delete(hashOf(id));
  }

  #isAlive(hash: string): boolean {
    const session = this.#open.get(hash);
    if (session === undefined) return false;
    const alive = this.#now() - session.seen < this.#life.idle && this.#now() - session.began < this.#life.whole;
    if (!alive) this.#open.delete(hash);
    return alive;
  }
}
