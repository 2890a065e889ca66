import type { Check } from "@assay/spec";
import { apiToken } from "./api-token.ts";

/** The first part of a bot's token is its user number in base 64; a webhook is an address with a key at its end. */
export const discordToken: Check = (value, surroundings) => {
  if (value.startsWith("https:"))
    return apiToken(value.slice(value.lastIndexOf("/") + 1), surroundings) !== false && { normalised: value };
  const [user = ""] = value.split(".");
  return /^\d{17,20}$/.test(Buffer.from(user, "base64url").toString()) && { normalised: value, why: "user number" };
};
