/** Names of all migrations, oldest first. A name that was released never changes. */
export const migrationNames = ["2026-11-23-first"] as const;
