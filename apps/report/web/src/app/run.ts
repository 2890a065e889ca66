import { useSearch } from "@tanstack/react-router";

/** The run that is looked at: named in the address, or the latest. */
export function useRun(): string {
  const { run } = useSearch({ strict: false });
  return run ?? "latest";
}
