import { expect, it } from "vitest";
import { decimal, madeUp } from "../made-up.ts";
import { discordToken } from "./discord-token.ts";

const alone = { field: "", before: "", after: "" };
const rest = `${madeUp(6)}.${madeUp(38)}`;

it("passes a token that begins with a user number, and a webhook", () => {
  const token = `${Buffer.from(madeUp(18, decimal)).toString("base64url")}.${rest}`;
  const webhook = `https://discord.com/api/webhooks/${madeUp(18, decimal)}/${madeUp(68)}`;
  expect([discordToken(token, alone), discordToken(webhook, alone)]).toEqual([
    { normalised: token, why: "user number" },
    { normalised: webhook },
  ]);
});

it("refuses another beginning and a webhook of one character", () => {
  const webhook = `https://discord.com/api/webhooks/${madeUp(18, decimal)}/${"a".repeat(68)}`;
  expect([discordToken(`N${madeUp(23)}.${rest}`, alone), discordToken(webhook, alone)]).toEqual([false, false]);
});
