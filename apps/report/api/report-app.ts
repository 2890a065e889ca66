import { userInfo } from "node:os";
import { isIP, isIPv6, type AddressInfo } from "node:net";
import { AssayError, type Exporter, type FindingStore, type Language } from "@assay/spec";
import type { Server } from "./context.ts";
import { Door, type DoorTimes } from "./guard/door.ts";
import { isLoopback } from "./guard/hosts.ts";
import { makeServer } from "./server.ts";
import { engineCrowds, type NewCrowd } from "./view/crowd.ts";
import { RunViews } from "./view/run-views.ts";
import { noWebFiles, readWebFiles } from "./web-files.ts";

/** What the reporting app is made of. */
export interface ReportAppOptions {
  readonly store: FindingStore;
  /** Formats in which a run can be downloaded. */
  readonly exporters: readonly Exporter[];
  /** Folder of the built web app; null: the API alone. See `buildWeb`. */
  readonly web: string | null;
  /** Version of Assay. */
  readonly version: string;
  /** Language of the app until its reader chooses one. (Default: the browser's) */
  readonly language?: Language;
  /** Address to listen on. (Default: 127.0.0.1, this machine only) */
  readonly host?: string;
  /** Port; 0 takes a free one. (Default: 0) */
  readonly port?: number;
  /** Names, besides those of this machine, under which browsers reach it. (Default: none) */
  readonly hosts?: readonly string[];
  /** Who decides, as the audit names them. (Default: the account that runs it) */
  readonly user?: string;
  /** How long links and sessions live, in milliseconds. (Default: a link 1 hour; a session 8 hours unused, 24 in all) */
  readonly times?: DoorTimes;
  /** How people are counted from sketches. (Default: as the engine makes them) */
  readonly newCrowd?: NewCrowd;
  /** The time, in milliseconds. (Default: now) */
  readonly now?: () => number;
}

/** A reporting app that listens. */
export interface RunningReportApp {
  readonly url: string;
  /** Works once. The part after `#` never reaches a log. */
  readonly signInUrl: string;
  /** Another sign-in link, when the first was used. */
  readonly newSignInUrl: () => string;
  readonly close: () => Promise<void>;
}

/** A reporting app. */
export interface ReportApp {
  /** The server, to be asked without a port. */
  readonly server: Server;
  /** A token for `POST /api/v1/session`. */
  readonly issueToken: () => string;
  readonly listen: () => Promise<RunningReportApp>;
}

const minute = 60_000;
const usualTimes: DoorTimes = { link: 60 * minute, idle: 8 * 60 * minute, whole: 24 * 60 * minute };

/** Makes the reporting app over a store. It reads the store and writes decisions; it never reads a source. */
export async function createReportApp(options: ReportAppOptions): Promise<ReportApp> {
  const { store, exporters, version, host = "127.0.0.1", port = 0 } = options;
  const hosts = namesOf(host, options.hosts ?? []);
  const { now = Date.now, user = userInfo().username, language = null } = options;
  const door = new Door(options.times ?? usualTimes, now);
  const web = options.web === null ? noWebFiles : await readWebFiles(options.web);
  const views = new RunViews(store, options.newCrowd ?? (await engineCrowds()), now);
  const server = await makeServer({
    context: { store, views, exporters, user, language, version, now },
    door,
    web,
    hosts,
  });
  return { server, issueToken: () => door.issue(), listen: () => listen(server, door, views, { host, port, hosts }) };
}

interface Where {
  readonly host: string;
  readonly port: number;
  readonly hosts: readonly string[];
}

async function listen(
  server: Server,
  door: Door,
  views: RunViews,
  { host, port, hosts }: Where,
): Promise<RunningReportApp> {
  try {
    await server.listen({ host, port });
  } catch (cause) {
    throw new AssayError("report/cannot-listen", "The app cannot listen on that address.", {
      subject: `${host}:${port}`,
      next: "Name a free port with --port, or leave it out.",
      cause,
    });
  }
  const taken = (server.server.address() as AddressInfo).port; // a TCP server that listens
  const name = isLoopback(host) ? host.replace("::1", "[::1]") : (hosts[0] ?? host);
  const url = `http://${name}:${taken}/`;
  void views.prepare();
  const newSignInUrl = () => `${url}sign-in#${door.issue()}`;
  return { url, signInUrl: newSignInUrl(), newSignInUrl, close: () => server.close() };
}

// An address is a name too, unless it stands for all of them.
function namesOf(host: string, hosts: readonly string[]): readonly string[] {
  const address = isIPv6(host) ? `[${host}]` : host;
  const isOne = isIP(host) !== 0 && host !== "0.0.0.0" && host !== "::";
  const names = isOne ? [...hosts, address] : hosts;
  if (names.length === 0 && !isLoopback(host)) throw unnamed(host);
  return names;
}

function unnamed(host: string): AssayError {
  return new AssayError("report/host-without-name", "To be reached from other machines the app must know its names.", {
    subject: host,
    next: "Listen on one address of this machine instead, such as `--host 192.0.2.10`, and put it behind TLS.",
  });
}
