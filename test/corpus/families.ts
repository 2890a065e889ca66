/** Families of the false-positive manifest by data type, first match first. */
const families: readonly (readonly [string, string])[] = [
  ["finance.pan", "PAYMENT_CARD"],
  ["finance.iban", "IBAN"],
  ["finance.bank-account", "BANK_ACCOUNT"],
  ["finance.crypto-wallet", "CRYPTO_WALLET"],
  ["gov-id.national", "NATIONAL_ID"],
  ["gov-id.tax", "TAX_ID"],
  ["gov-id.passport", "PASSPORT"],
  ["gov-id.driving-licence", "DRIVING_LICENCE"],
  ["gov-id.vehicle-plate", "VEHICLE_ID"],
  ["vehicle", "VEHICLE_ID"],
  ["health.record-id", "HEALTH_ID"],
  ["health.insurance-id", "HEALTH_ID"],
  ["contact.phone", "PHONE_NUMBER"],
  ["auth", "CREDENTIAL"],
  ["online.device-id", "DEVICE_ID"],
  ["online.mac", "DEVICE_ID"],
];

/** The family a data type belongs to, if the manifest knows one. */
export function familyOf(dataType: string): string | undefined {
  return families.find(([root]) => dataType === root || dataType.startsWith(`${root}.`))?.[1];
}
