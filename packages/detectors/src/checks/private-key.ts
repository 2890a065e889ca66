import type { Check } from "@assay/spec";

/**
 * A key between its lines (RFC 7468): the base 64 begins as a DER sequence, or with OpenSSH's magic, or the block is a PGP one or says it is
 * encrypted. Normalised to its first bytes, so that one key is one value however its lines are broken.
 */
export const privateKey: Check = (value) => {
  const [, kind = "", rest = ""] =
    /^-{4,5} ?BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?) ?-{4,5}(.*)/s.exec(value) ?? [];
  const body = rest
    .replace(/-{4,5} ?END.*/s, "")
    .replaceAll(/\\[nrt]|^[A-Za-z-]+: .*$/gm, "")
    .replaceAll(/[^A-Za-z0-9+/]/g, "");
  return body.length >= 40 && isBody(kind, rest, body) && { normalised: body.slice(0, 512), why: "key body" };
};

function isBody(kind: string, rest: string, body: string): boolean {
  const head = Buffer.from(body.slice(0, 44), "base64");
  if (kind.startsWith("OPENSSH")) return head.toString("latin1").startsWith("openssh-key-v1\0");
  if (kind.startsWith("PGP")) return (head[0] ?? 0) >= 0x80;
  return head[0] === 0x30 || /Proc-Type|DEK-Info|ENCRYPTED|SSH2/.test(`${kind}${rest}`);
}
