import type { CatalogDetector } from "../../catalog-detector.ts";
import { base32, madeUp } from "../../made-up.ts";

/** Secret of one-time passwords in the address that a QR code holds. */
export const totpSeed: CatalogDetector = {
  id: "totp-seed",
  dataType: "auth.api-token",
  name: "One-time password secret",
  countries: [],
  patterns: [{ regex: String.raw`otpauth:\/\/(?:totp|hotp)\/[!-~]+`, score: 0.95 }],
  check: "totp-seed",
  context: { raise: ["totp", "2fa", "otp", "authenticator", "mfa"] },
  labels: ["totp secret", "otp secret", "2fa secret", "mfa secret", "otpauth url"],
  examples: {
    hits: [`otpauth://totp/Example:jane?secret=${madeUp(32, base32)}&issuer=Example`],
    misses: ["otpauth://totp/Example:jane?issuer=Example", "otpauth://totp/x?secret=1"],
  },
  sources: ["Key URI format of Google Authenticator", "RFC 6238"],
};
