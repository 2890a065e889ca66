import { exporters } from "@assay/exporters";
import { buildWeb, createReportApp } from "@assay/report";
import type { Language } from "@assay/spec";
import { message } from "../message.ts";
import { openStateStore } from "../open-store.ts";
import { say, write } from "../say.ts";
import { stopSignals } from "../stop-signals.ts";
import { version } from "../version.ts";

/** Serves the reporting app until it is stopped; resolves with the exit code: being stopped is a clean end. */
export async function upCommand({
  state,
  host,
  port,
  language,
}: {
  readonly state: string;
  readonly host: string;
  readonly port: number;
  readonly language: Language;
}): Promise<number> {
  await using store = await openStateStore(state);
  const web = await buildWeb({ onProgress: say });
  const app = await createReportApp({ store, exporters, web, version, host, port, language });
  const { signInUrl, close } = await app.listen();
  const stop = stopSignals();
  say(message(language, "up.serving"));
  await write(`${signInUrl}\n`);
  await new Promise<void>((resolve) => stop.signal.addEventListener("abort", () => resolve(), { once: true }));
  await close();
  stop.release();
  return 0;
}
