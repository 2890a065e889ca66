import { createHash, randomBytes } from "node:crypto";

/** One-time sign-in tokens. Only their hash is kept, a token works once, and not for long. */
export class SignInLinks {
  readonly #life: number;
  readonly #now: () => number;
  readonly #ends = new Map<string, number>();

  constructor(life: number, now: () => number) {
    this.#life = life;
    this.#now = now;
  }

  /** A new token; the ones before it work until they end. */
  issue(): string {
    this.#forget();
    const token = randomBytes(32).toString("base64url");
    this.#ends.set(hashOf(token), this.#now() + this.#life);
    return token;
  }

  /** Whether the token was good; it is not good again. Looked up by its hash, so that timing tells nothing of it. */
  redeem(token: string): boolean {
    this.#forget();
    return this.#ends.delete(hashOf(token));
  }

  #forget(): void {
    for (const [hash, end] of this.#ends) if (end <= this.#now()) this.#ends.delete(hash);
  }
}

/** The form in which a secret is kept in memory. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
