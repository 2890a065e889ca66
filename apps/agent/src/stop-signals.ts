import { exitCode } from "./exit-code.ts";

/** Turns Ctrl-C and SIGTERM into an abort; a second Ctrl-C ends the process at once. */
export interface StopSignals {
  readonly signal: AbortSignal;
  /** 130 or 143, by what came. */
  exit(): number;
  /** Gives the signals back to the system. */
  release(): void;
}

/** Starts to listen for the signals that stop a command. */
export function stopSignals(): StopSignals {
  const controller = new AbortController();
  let exit: number = exitCode.interrupted;
  const on = (code: number) => (): void => {
    if (controller.signal.aborted) process.exit(code);
    exit = code;
    controller.abort();
  };
  const onInt = on(exitCode.interrupted);
  const onTerm = on(exitCode.terminated);
  process.on("SIGINT", onInt).on("SIGTERM", onTerm);
  return {
    signal: controller.signal,
    exit: () => exit,
    release: () => void process.off("SIGINT", onInt).off("SIGTERM", onTerm),
  };
}
