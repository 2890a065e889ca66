import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Password as a system keeps it: bcrypt, Argon2, crypt, PBKDF2, LDAP schemes. */
export const passwordHash: CatalogDetector = {
  id: "password-hash",
  dataType: "auth.password",
  name: "Password hash",
  countries: [],
  patterns: [
    { regex: String.raw`\$2[abxy]\$\d{2}\$[0-9A-Za-z.\/]{53}`, score: 0.95 },
    { regex: String.raw`\$argon2(?:id|i|d)\$v=\d+\$m=\d+,t=\d+,p=\d+\$[0-9A-Za-z+\/]+\$[0-9A-Za-z+\/]+`, score: 0.95 },
    { regex: String.raw`\$[156y]\$(?:rounds=\d+\$)?[0-9A-Za-z.\/]{1,16}\$[0-9A-Za-z.\/]{22,86}`, score: 0.9 },
    { regex: String.raw`\{S?(?:SHA|MD5|SHA256|SHA512|CRYPT)\}[0-9A-Za-z+\/=$.]{20,120}`, score: 0.85 },
    { regex: String.raw`pbkdf2_sha(?:1|256|512)\$\d+\$[0-9A-Za-z]+\$[0-9A-Za-z+\/=]+`, score: 0.95 },
    { regex: String.raw`scrypt:\d+:\d+:\d+\$[0-9A-Za-z]+\$[0-9a-f]+`, score: 0.95 },
  ],
  context: { raise: ["hash", "password", "shadow", "bcrypt", "argon2", "密码"] },
  labels: [
    "password hash",
    "passwordhash",
    "pwd hash",
    "password digest",
    "encrypted password",
    "hashed password",
    "crypt password",
    "密码哈希",
  ],
  examples: {
    hits: [
      `$2b$12$${madeUp(53)}`,
      `root:$6$saltsalt$${madeUp(86)}:19000:0`,
      `$argon2id$v=19$m=65536,t=3,p=4$${madeUp(22)}$${madeUp(43)}`,
      `{SSHA}${madeUp(32)}`,
    ],
    misses: [`$2b$12$${madeUp(20)}`, "$1,234.00", "{SHA}short"],
  },
  knownAs: { google: "PASSWORD" },
  sources: ["crypt(5)", "RFC 9106: Argon2", "RFC 3112: authPassword schemes"],
};
