import { createHash } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import type { Bucket } from "@google-cloud/storage";
import type { Handle } from "./list.ts";
import type { GcsOptions } from "./options.ts";

/** Milliseconds without a byte after which a connection counts as broken. */
const silence = 120_000;

/**
 * Asks for the bytes of one generation of an object. The client library does not do it: its streams cannot be told to stop without
 * leaving a rejection that nobody handles, and they lose the reason the service gives.
 */
export async function requestMedia(
  bucket: Bucket,
  options: GcsOptions,
  { name, generation }: Handle,
  { start, end, signal }: { readonly start: number; readonly end: number; readonly signal: AbortSignal },
): Promise<http.IncomingMessage> {
  const url = new URL(
    `${bucket.storage.apiEndpoint}/storage/v1/b/${encodeURIComponent(bucket.name)}/o/${encodeURIComponent(name)}`,
  );
  url.searchParams.set("alt", "media");
  url.searchParams.set("generation", generation);
  if (options.userProject !== undefined) url.searchParams.set("userProject", options.userProject);
  const headers = {
    range: `bytes=${start}-${end - 1}`,
    "accept-encoding": "gzip", // without it, what is stored compressed comes unpacked, and whole
    ...customerKey(options),
    ...(await credentials(bucket, options, url)),
  };
  const request = (url.protocol === "http:" ? http : https).get(url, { headers, signal, timeout: silence });
  request.on("timeout", () =>
    request.destroy(Object.assign(new Error("No byte for too long."), { code: "ETIMEDOUT" })),
  );
  const [answer] = (await once(request, "response")) as [http.IncomingMessage];
  const whole = answer.statusCode === 200 && start === 0 && Number(answer.headers["content-length"]) === end;
  if (answer.statusCode === 206 || whole) return answer; // any other body would not begin where it was asked to
  throw await refusal(answer);
}

async function credentials(bucket: Bucket, options: GcsOptions, url: URL): Promise<Record<string, string>> {
  const given = options.keyFile !== undefined || options.credentials !== undefined;
  if (options.endpoint !== undefined && !given) return {};
  const headers = await bucket.storage.authClient.getRequestHeaders(url.href);
  return Object.fromEntries(headers.entries());
}

function customerKey({ customerKey: key }: GcsOptions): Record<string, string> {
  if (key === undefined) return {};
  return {
    "x-goog-encryption-algorithm": "AES256",
    "x-goog-encryption-key": key,
    "x-goog-encryption-key-sha256": createHash("sha256").update(Buffer.from(key, "base64")).digest("base64"),
  };
}

/** The error in an answer, as the client library gives it for other requests: its status and its reasons. */
async function refusal(answer: http.IncomingMessage): Promise<Error> {
  const body = Buffer.concat(await Array.fromAsync(answer as AsyncIterable<Buffer>)).toString();
  return Object.assign(new Error("The service refused."), { code: answer.statusCode, errors: reasonsIn(body) });
}

function reasonsIn(body: string): readonly { readonly reason?: string }[] {
  try {
    const { error } = JSON.parse(body) as { readonly error?: { readonly errors?: readonly { reason?: string }[] } };
    return error?.errors ?? [];
  } catch {
    return []; // media requests may be refused in plain text: the status says enough
  }
}
