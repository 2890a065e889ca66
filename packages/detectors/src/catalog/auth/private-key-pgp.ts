import type { CatalogDetector } from "../../catalog-detector.ts";

const body = Buffer.alloc(96, 0x95).toString("base64");
const block = `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: Example 1.0\n\n${body.slice(0, 64)}\n${body.slice(64)}\n=aB1c\n-----END PGP PRIVATE KEY BLOCK-----`;

/** Private key of OpenPGP in its armour. */
export const privateKeyPgp: CatalogDetector = {
  id: "private-key-pgp",
  dataType: "auth.private-key",
  name: "Private key (PGP)",
  countries: [],
  patterns: [
    {
      regex: String.raw`-----BEGIN PGP PRIVATE KEY BLOCK-----(?:\s|\\[nr])*(?:[A-Za-z\-]+: [^\r\n\\]*(?:\r?\n|\\n))*[0-9A-Za-z+\/=\s\\]+(?:-----END PGP PRIVATE KEY BLOCK-----)?`,
      score: 0.98,
    },
  ],
  check: "private-key",
  labels: ["pgp key", "pgp private key", "gpg key", "gpg private key"],
  examples: {
    hits: [block],
    misses: ["-----BEGIN PGP PRIVATE KEY BLOCK-----", block.replaceAll("PRIVATE", "PUBLIC")],
  },
  knownAs: { macie: "PGP_PRIVATE_KEY" },
  sources: ["RFC 9580 6.2: ASCII armour"],
};
