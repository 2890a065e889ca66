import type { CatalogDetector } from "../../catalog-detector.ts";

// A sequence of bytes that count up, in lines as a key has them.
function block(kind: string, what = "PRIVATE KEY"): string {
  const body = Buffer.from([0x30, 0x82, 1, 2, ...Array.from({ length: 92 }, (_, index) => index)]).toString("base64");
  const label = kind === "" ? what : `${kind} ${what}`;
  return `-----BEGIN ${label}-----\n${body.slice(0, 64)}\n${body.slice(64)}\n-----END ${label}-----`;
}

/** Private key in PEM: PKCS #1, PKCS #8, SEC 1, DSA, encrypted or not. */
export const privateKeyPem: CatalogDetector = {
  id: "private-key-pem",
  dataType: "auth.private-key",
  name: "Private key (PEM)",
  countries: [],
  patterns: [
    {
      regex: String.raw`-----BEGIN (?:RSA |EC |DSA |ENCRYPTED |ANY |)PRIVATE KEY-----(?:\s|\\[nr])*(?:[A-Za-z\-]+: [^\r\n\\]*(?:\r?\n|\\n))*[0-9A-Za-z+\/=\s\\]+(?:-----END (?:RSA |EC |DSA |ENCRYPTED |ANY |)PRIVATE KEY-----)?`,
      score: 0.98,
    },
  ],
  check: "private-key",
  labels: ["private key", "pem", "rsa private key", "key pem", "tls key", "ssl key", "私钥"],
  examples: {
    hits: [block("RSA"), `{"key":"${block("").replaceAll("\n", "\\n")}"}`],
    misses: [
      "-----BEGIN RSA PRIVATE KEY-----",
      block("", "PUBLIC KEY"),
      "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
    ],
  },
  knownAs: { google: "ENCRYPTION_KEY", macie: "OPENSSL_PRIVATE_KEY" },
  sources: ["RFC 7468 10 and 11; RFC 1421 4.4", "RFC 8017 A.1.2; RFC 5958 2; RFC 5915 3"],
};
