import type { CatalogDetector } from "../../catalog-detector.ts";

/** Key of a wireless network in a QR code or a configuration. */
export const wifiPassword: CatalogDetector = {
  id: "wifi-password",
  dataType: "auth.password",
  name: "Wi-Fi password",
  countries: [],
  patterns: [
    { regex: String.raw`WIFI:(?:[A-Z]:[^;\r\n]*;)+`, score: 0.9 },
    {
      regex: String.raw`(?:wpa_passphrase|psk|wpa-psk|wifi_password|WIFI_PASSWORD)[ \t]{0,3}[=:][ \t]{0,3}(?:"[^"\r\n]{8,63}"|[^\s"]{8,64})`,
      score: 0.8,
    },
  ],
  check: "wifi-password",
  context: { raise: ["wifi", "wlan", "ssid", "wpa", "hotspot"] },
  labels: ["wifi password", "wifi key", "wpa key", "psk", "wpa passphrase"],
  examples: {
    hits: ["WIFI:T:WPA;S:Guest;P:Tr0ub4dor;;", "wpa_passphrase=Tr0ub4dor99"],
    misses: ["WIFI:T:nopass;S:Guest;;", 'psk="${WIFI_PSK}"'],
  },
  sources: ["Wi-Fi Alliance: WPA3 specification, URI scheme", "wpa_supplicant.conf(5)"],
};
