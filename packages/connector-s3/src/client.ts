import type { S3Client } from "@aws-sdk/client-s3";
import type { S3Options } from "./options.ts";

/** A client that only this package's read calls are made with. */
export async function openClient(options: S3Options): Promise<S3Client> {
  const [{ S3Client: Client }, { NodeHttpHandler }] = await Promise.all([
    import("@aws-sdk/client-s3"),
    import("@smithy/node-http-handler"),
  ]);
  const { endpoint, region } = options;
  return new Client({
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(region === undefined && endpoint === undefined ? {} : { region: region ?? "us-east-1" }),
    forcePathStyle: options.pathStyle ?? endpoint !== undefined,
    maxAttempts: options.attempts,
    retryMode: "adaptive",
    requestHandler: new NodeHttpHandler({
      connectionTimeout: 10_000,
      requestTimeout: 120_000,
      httpsAgent: { maxSockets: options.connections },
      httpAgent: { maxSockets: options.connections },
    }),
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(await credentialsOf(options)),
  });
}

async function credentialsOf({
  accessKeyId,
  secretAccessKey,
  sessionToken,
  profile,
  role,
}: S3Options): Promise<object> {
  if (accessKeyId !== undefined && secretAccessKey !== undefined) {
    return { credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) } };
  }
  if (profile === undefined && role === undefined) return {};
  const { fromIni, fromTemporaryCredentials } = await import("@aws-sdk/credential-providers");
  const master = profile === undefined ? undefined : fromIni({ profile });
  if (role === undefined) return { credentials: master };
  return {
    credentials: fromTemporaryCredentials({
      ...(master === undefined ? {} : { masterCredentials: master }),
      params: { RoleArn: role, RoleSessionName: "assay" },
    }),
  };
}
