import { catalog } from "@assay/detectors";
import type { DetectorSpec } from "@assay/spec";

const ids = (
  "email-address phone-number payment-card iban bic-swift us-ssn us-itin gb-nino gb-nhs-number sg-nric-fin cn-resident-id cn-mobile cn-uscc hk-hkid " +
  "tw-national-id kr-rrn jp-my-number in-aadhaar in-pan au-tfn au-medicare ca-sin br-cpf br-cnpj de-steuer-id fr-nir es-nie es-nif it-codice-fiscale " +
  "nl-bsn pl-pesel se-personnummer fi-hetu mrz us-passport gb-passport sg-passport us-driving-licence gb-driving-licence date-of-birth person " +
  "street-address ip-address mac-address imei vehicle-vin crypto-wallet-btc crypto-wallet-eth jwt private-key password aws-access-key-id github-token " +
  "gitlab-token slack-token stripe-key openai-key gcp-api-key npm-token sendgrid-key twilio-key icd-10 religion ethnicity sexual-orientation " +
  "trade-union us-npi us-aba-routing payment-card-expiry payment-card-cvv"
).split(" ");

/** The sixty detectors that a first version would have; the figures to reach are said of them. */
export function firstSixty(): readonly DetectorSpec[] {
  const byId = new Map<string, DetectorSpec>(catalog.map((detector) => [detector.id, detector]));
  const chosen = ids.map((id) => byId.get(id)).filter((detector) => detector !== undefined);
  if (chosen.length < 60) throw new Error(`Only ${chosen.length} of the first sixty detectors are in the catalogue.`);
  return chosen.slice(0, 60);
}
