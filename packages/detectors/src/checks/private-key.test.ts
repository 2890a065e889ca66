import { generateKeyPairSync } from "node:crypto";
import { expect, it } from "vitest";
import { privateKey } from "./private-key.ts";

const alone = { field: "", before: "", after: "" };
const { privateKey: key } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const pem = key.export({ type: "pkcs8", format: "pem" }).toString();

function isKey(text: string): boolean {
  return privateKey(text, alone) !== false;
}

it("passes a key, whatever its lines", () => {
  const escaped = pem.replaceAll("\n", String.raw`\n`);
  expect(
    [privateKey(pem, alone), privateKey(escaped, alone)].map((pass) => typeof pass === "object" && pass.normalised),
  ).toEqual([
    pem.replaceAll(/-----[^-]+-----|[^A-Za-z0-9+/]/g, ""),
    pem.replaceAll(/-----[^-]+-----|[^A-Za-z0-9+/]/g, ""),
  ]);
});

it("passes the other kinds of block", () => {
  const openssh = Buffer.concat([Buffer.from("openssh-key-v1\0"), Buffer.alloc(60, 7)]).toString("base64");
  const pgp = Buffer.alloc(60, 0x95).toString("base64");
  expect([isKey(block("OPENSSH PRIVATE KEY", openssh)), isKey(block("PGP PRIVATE KEY BLOCK", pgp))]).toEqual([
    true,
    true,
  ]);
});

it("refuses other bytes, an empty block and public keys", () => {
  const bytes = Buffer.alloc(60, 7).toString("base64");
  expect([
    isKey(block("RSA PRIVATE KEY", bytes)),
    isKey(block("OPENSSH PRIVATE KEY", bytes)),
    isKey(block("RSA PRIVATE KEY", "MIIE")),
    isKey(block("PUBLIC KEY", bytes)),
  ]).toEqual([false, false, false, false]);
});

function block(kind: string, body: string): string {
  return `-----BEGIN ${kind}-----\n${body}\n-----END ${kind}-----\n`;
}
