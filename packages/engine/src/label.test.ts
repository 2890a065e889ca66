import { describe, expect, it } from "vitest";
import { forIt, LabelReader, wordsOf } from "./label.ts";
import { testDetectors } from "./testing/detectors.ts";

const reader = new LabelReader(testDetectors);
const names = Object.entries(forIt);

/** What a name says: `email-address:exact`. */
function verdictOf(label: string): string[] {
  const { pro } = reader.read(label);
  return testDetectors.flatMap(({ id }, detector) => {
    const kind = names.find(([, value]) => value === pro[detector])?.[0];
    return pro[detector] === forIt.nothing ? [] : [`${id}:${kind}`];
  });
}

describe("the name of a field", () => {
  it.each([
    ["customerEmail", ["customer", "email"]],
    ["CUSTOMER_EMAIL_2", ["customer", "email", "2"]],
    ["HTTPServerID", ["http", "server", "id"]],
    ["$.customers[].homeAddress.postCode", ["post", "code"]],
    ["Número de Móvil", ["numero", "de", "movil"]],
    ["phone1", ["phone"]],
    ["身份证号码", ["身份证号码"]],
    ["ＥＭＡＩＬ", ["email"]],
  ])("%s is read as %j", (label, words) => {
    expect(wordsOf(label)).toEqual(words);
  });

  it.each([
    ["email", ["email-address:exact"]],
    ["E-Mail", ["email-address:exact"]],
    ["customer_email_address", ["email-address:exact"]],
    ["backup email of the sponsor", ["email-address:part"]],
    ["email_verified", ["email-address:hint"]],
    ["nric_no", ["sg-nric-fin:exact"]],
    ["客户身份证号码", ["sg-nric-fin:part"]],
    ["dob", ["date-of-birth:exact"]],
    ["adobe", []],
    ["card number", ["payment-card:exact"]],
    ["card", ["payment-card:hint"]],
    ["tracking_id", []],
  ])("%s speaks for %j", (label, expected) => {
    expect(verdictOf(label)).toEqual(expected);
  });

  it("that is the label of one type speaks against the others", () => {
    const { contra, contraWords } = reader.read("bsn");
    const card = testDetectors.findIndex(({ id }) => id === "payment-card");
    expect([contra[card], contraWords.get(card)]).toEqual([2, "bsn"]);
  });
});
