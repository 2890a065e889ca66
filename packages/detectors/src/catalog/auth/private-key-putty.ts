import type { CatalogDetector } from "../../catalog-detector.ts";

/** Private key file of PuTTY. */
export const privateKeyPutty: CatalogDetector = {
  id: "private-key-putty",
  dataType: "auth.private-key",
  name: "Private key (PuTTY)",
  countries: [],
  patterns: [
    {
      regex: String.raw`PuTTY-User-Key-File-[23]: [0-9a-z\-]+(?:\s|\\[nr])+Encryption: [0-9a-z\-]+(?:(?:\r?\n|\\n)[^\r\n\\]+)+`,
      score: 0.98,
    },
  ],
  labels: ["ppk", "putty key"],
  examples: {
    hits: [
      "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: made up\nPublic-Lines: 1\nAAAA\nPrivate-Lines: 1\nBBBB\nPrivate-MAC: 00",
    ],
    misses: ["PuTTY-User-Key-File-3: ssh-ed25519", "PuTTY release 0.80"],
  },
  knownAs: { macie: "PUTTY_PRIVATE_KEY" },
  sources: ["PuTTY: PPK file format"],
};
