import { expect, it } from "vitest";
import { wifiPassword } from "./wifi-password.ts";

const alone = { field: "", before: "", after: "" };

it("takes the key out of a QR code and of a configuration", () => {
  expect([wifiPassword("WIFI:T:WPA;S:Guest;P:Tr0ub4dor;;", alone), wifiPassword(`psk="correct horse"`, alone)]).toEqual(
    [
      { normalised: "Tr0ub4dor", part: [21, 30] },
      { normalised: "correct horse", part: [5, 18] },
    ],
  );
});

it("refuses an open network and a template", () => {
  expect([wifiPassword("WIFI:T:nopass;S:Guest;;", alone), wifiPassword("psk=${WIFI_PSK}", alone)]).toEqual([
    false,
    false,
  ]);
});
