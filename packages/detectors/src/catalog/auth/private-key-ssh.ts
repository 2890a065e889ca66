import type { CatalogDetector } from "../../catalog-detector.ts";

const body = Buffer.concat([Buffer.from("openssh-key-v1\0"), Buffer.alloc(81, 7)]).toString("base64");
const block = `-----BEGIN OPENSSH PRIVATE KEY-----\n${body.slice(0, 70)}\n${body.slice(70)}\n-----END OPENSSH PRIVATE KEY-----`;

/** Private key of OpenSSH or of SSH2. */
export const privateKeySsh: CatalogDetector = {
  id: "private-key-ssh",
  dataType: "auth.private-key",
  name: "Private key (SSH)",
  countries: [],
  patterns: [
    {
      regex: String.raw`-----BEGIN OPENSSH PRIVATE KEY-----(?:\s|\\[nr])*[0-9A-Za-z+\/=\s\\]+(?:-----END OPENSSH PRIVATE KEY-----)?`,
      score: 0.98,
    },
    {
      regex: String.raw`---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?:\s|\\[nr])*(?:[A-Za-z\-]+: [^\r\n\\]*(?:\r?\n|\\n))*[0-9A-Za-z+\/=\s\\]+(?:---- END SSH2 ENCRYPTED PRIVATE KEY ----)?`,
      score: 0.98,
    },
  ],
  check: "private-key",
  labels: ["ssh key", "ssh private key", "id rsa", "id ed25519", "deploy key"],
  examples: {
    hits: [block],
    misses: [
      "-----BEGIN OPENSSH PRIVATE KEY-----",
      block.replaceAll("PRIVATE", "PUBLIC"),
      "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl...\n-----END OPENSSH PRIVATE KEY-----",
    ],
  },
  knownAs: { macie: "OPENSSH_PRIVATE_KEY" },
  sources: ["OpenSSH: PROTOCOL.key", "draft-ietf-secsh-publickeyfile"],
};
